import { expect, it } from 'vitest'
import projectLock from '../../package-lock.json' with { type: 'json' }
import manifest from './windowsNode/package.json' with { type: 'json' }
import lock from './windowsNode/package-lock.json' with { type: 'json' }

it('the binding for Windows is of the very version that Vite asks for', () => {
  const binding = '@rolldown/binding-wasm32-wasi'
  expect(manifest.dependencies[binding]).toBe(projectLock.packages['node_modules/rolldown'].version)
  expect(lock.packages[''].dependencies).toEqual(manifest.dependencies)
})
