export { RescueScreen } from './rescue/RescueScreen.tsx'
