import Box from '@mui/material/Box'
import { useNavigate } from 'react-router'
import type { RoundRecord } from '../../../../shared/model/commendations.ts'
import { client } from '../../../foundation/client/client.ts'
import { RemoveButton } from '../../../kit/form/RemoveButton.tsx'
import { useSave } from '../../../kit/save/useSave.ts'

/** Moves the round to the bin; the program refuses when one of its papers has a number. */
export function RemoveRound({ record }: { record: RoundRecord }) {
  const navigate = useNavigate()
  const remove = useSave(client.commendations.remove)
  return (
    <Box sx={{ mt: 3 }}>
      <RemoveButton
        label="Xóa đợt khen thưởng"
        question={{ title: 'Xóa đợt khen thưởng?', text: `${record.occasion}. Có thể lấy lại trong thùng rác.` }}
        onRemove={() => remove.mutateAsync({ id: record.id })}
        onRemoved={() => navigate('/commendations')}
      />
    </Box>
  )
}
