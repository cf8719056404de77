import Box from '@mui/material/Box'
import { honorifics } from '../../../kit/fields/honorifics.ts'
import { LineField } from '../../../kit/fields/LineField.tsx'
import { SelectField } from '../../../kit/fields/SelectField.tsx'

interface AddressFieldsProps {
  /** Path of the form of address. */
  honorific: string
  /** Path of the post. */
  post: string
  /** Whose they are, as in `Chức vụ của thư ký`. */
  whom: string
}

/** How papers name somebody: Ông or Bà, and the post; a line below the name. */
export function AddressFields({ honorific, post, whom }: AddressFieldsProps) {
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '84px minmax(0, 1fr)', gap: 1 }}>
      <SelectField name={honorific} label={`Xưng hô của ${whom}`} options={honorifics} />
      <LineField name={post} label={`Chức vụ của ${whom}`} placeholder="Chức vụ" />
    </Box>
  )
}
