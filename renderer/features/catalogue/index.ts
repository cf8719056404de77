export { useCatalogue } from './useCatalogue.ts'
