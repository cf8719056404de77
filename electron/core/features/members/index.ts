export { compareByProtocol } from './members.rules.ts'
export { insertMember, listMembers, listMembersEver } from './members.store.ts'
