export { PlaceField } from './PlaceField.tsx'
export { usePlaces } from './usePlaces.ts'
