export { groupNameForSuperiors } from './groupNameForSuperiors.ts'
export { earlierOfSameName, sameNameMessage } from './groups.rules.ts'
export { insertGroup, listGroups } from './groups.store.ts'
