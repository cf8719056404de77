import { useFormContext } from 'react-hook-form'
import { knownUnits } from '../../../shared/model/units.ts'
import { AutocompleteField } from '../../kit/fields/AutocompleteField.tsx'
import { LineField } from '../../kit/fields/LineField.tsx'

/**
 * What the residential units are called and who leads one. A known word brings the title of its head along; both may be
 * typed freely.
 *
 * @param name path of the field with the units' name
 * @param headTitle path of the field with the title
 */
export function UnitFields({ name, headTitle }: { name: string; headTitle: string }) {
  const { setValue } = useFormContext()

  function followName(picked: string) {
    const known = knownUnits.find((unit) => unit.name === picked)
    if (known) setValue(headTitle, known.headTitle, { shouldDirty: true })
  }

  return (
    <>
      <AutocompleteField
        name={name}
        label="Đơn vị dân cư gọi là"
        required
        suggestions={knownUnits.map((unit) => unit.name)}
        helper="Ví dụ: tổ dân phố, khu phố, thôn, ấp, buôn"
        onPick={followName}
      />
      <LineField name={headTitle} label="Người đứng đầu gọi là" required helper="Ví dụ: Trưởng khu phố" />
    </>
  )
}
