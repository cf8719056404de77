export { groupsDataset } from './groups.dataset.ts'
export { earlierOfSameName, sameNameInForce, sameNameMessage } from './groups.rules.ts'
export { findGroup, insertGroup, listGroups, listGroupsEver } from './groups.store.ts'
