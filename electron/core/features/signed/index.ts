export { raiseSerialFloors, serialFloors, takeSerialFloors } from './serialFloor.ts'
export { sharedSerials } from './sharedSerials.ts'
export { namesOfHonoured } from './signed.names.ts'
export { keepSigned, type SignedAward, type SignedBefore, serialKept, serialsOf, signedFor } from './signed.store.ts'
