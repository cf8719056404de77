import { defaultUnit, inUnitWords, type UnitLevel } from '../../../shared/model/units.ts'
import { useWardStatus } from './useWardStatus.ts'

/** What this ward calls its residential units. */
export function useUnit(): UnitLevel {
  return useWardStatus().data?.unit ?? defaultUnit
}

/** Texts of the screen in the ward's own words: `words('Thêm {unit}')`. */
export function useUnitWords(): (text: string) => string {
  const unit = useUnit()
  return (text) => inUnitWords(text, unit)
}
