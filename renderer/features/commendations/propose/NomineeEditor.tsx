import ArrowDownward from '@mui/icons-material/ArrowDownward'
import ArrowUpward from '@mui/icons-material/ArrowUpward'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import { useQuery } from '@tanstack/react-query'
import { useFormContext, useWatch } from 'react-hook-form'
import type { Nominee, Round } from '../../../../shared/model/commendations.ts'
import { isOfWard } from '../../../../shared/model/rewards.ts'
import { recipientKindSchema } from '../../../../shared/model/ward.ts'
import { formatMoney, formatNumber } from '../../../../shared/text/numbers.ts'
import { orpc } from '../../../foundation/client/client.ts'
import { colours } from '../../../foundation/theme/colours.ts'
import { AutocompleteField } from '../../../kit/fields/AutocompleteField.tsx'
import { honorifics } from '../../../kit/fields/honorifics.ts'
import { LineField } from '../../../kit/fields/LineField.tsx'
import { MoneyField } from '../../../kit/fields/NumberField.tsx'
import { SelectField } from '../../../kit/fields/SelectField.tsx'
import { TextField } from '../../../kit/fields/TextField.tsx'
import { useCatalogue } from '../../catalogue/index.ts'
import { Columns, Stack } from '../Columns.tsx'
import { formChoices } from '../formChoices.ts'
import { honorificFor, nomineeLabels } from '../nominee.ts'
import { type RewardLine, recipientKinds, rewardOf } from '../totals.ts'

interface NomineeEditorProps {
  index: number
  /** Place of the last line. */
  last: number
  nominee: Nominee
  rewards: readonly RewardLine[]
  readOnly: boolean
  onClose: () => void
  onRemove: () => void
  onMove: (to: number) => void
}

/** The open line: short fields first, passed by Enter, then the achievement with room to write. */
export function NomineeEditor(props: NomineeEditorProps) {
  const { index, nominee, rewards } = props
  const path = `nominees.${index}` as const
  const { setValue, getValues } = useFormContext<Round>()
  const units = useUnits()
  const words = nomineeLabels[nominee.recipientKind]
  const reward = rewardOf(rewards, nominee)
  const date: string = useWatch({ name: 'date' })
  const forms = formChoices(useCatalogue(), rewards, date, nominee)
  const isOthers = reward === null && !isOfWard(nominee)

  function takeKind(value: unknown) {
    const kind = recipientKindSchema.safeParse(value)
    if (kind.success) setValue(`${path}.honorific`, honorificFor(kind.data, getValues(`${path}.honorific`)))
  }
  function takeUnit(value: unknown) {
    setValue(`${path}.groupId`, units.groups.find((group) => group.name === value)?.id ?? null, { shouldDirty: true })
  }

  return (
    <Box
      aria-label={`Đề nghị ${index + 1}`}
      sx={{
        display: 'grid',
        gridTemplateColumns: '44px minmax(0, 1fr)',
        columnGap: 2,
        px: 1.5,
        pt: 2,
        pb: 1.5,
        backgroundColor: colours.paper,
        boxShadow: `inset 4px 0 0 ${colours.navy}`,
      }}
    >
      <Box sx={{ pt: 3.75, fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}>{index + 1}</Box>
      <Stack>
        <Columns
          widths={
            nominee.recipientKind === 'collective'
              ? '150px minmax(0, 4fr) minmax(0, 5fr)'
              : '150px 96px minmax(0, 4fr) minmax(0, 5fr)'
          }
        >
          <SelectField
            name={`${path}.recipientKind`}
            label="Đối tượng"
            required
            options={recipientKinds}
            onChanged={takeKind}
          />
          {nominee.recipientKind !== 'collective' && (
            <SelectField
              name={`${path}.honorific`}
              label="Ông/bà"
              required
              options={honorifics}
              {...(nominee.recipientKind === 'household' ? { emptyLabel: 'Không' } : {})}
            />
          )}
          <LineField name={`${path}.name`} label={words.name} required placeholder={words.namePlaceholder} />
          <LineField name={`${path}.description`} label={words.description} />
        </Columns>
        <Columns widths="minmax(0, 5fr) minmax(0, 3fr) 208px">
          <AutocompleteField
            name={`${path}.proposingUnit`}
            label="Đơn vị đề nghị"
            required
            suggestions={units.names}
            onChanged={takeUnit}
          />
          <AutocompleteField
            name={`${path}.form`}
            label="Hình thức"
            required
            suggestions={forms.names}
            {...(forms.helper !== '' && { helper: forms.helper })}
          />
          <MoneyField
            name={`${path}.amountOverride`}
            label="Tiền thưởng"
            required={!isOthers}
            placeholder={placeholderOf(reward, isOthers)}
            helper={rewardHelp(reward, isOthers, props.readOnly)}
          />
        </Columns>
        <TextField name={`${path}.achievement`} label="Thành tích" required minRows={3} maxRows={14} />
        <EditorButtons {...props} />
      </Stack>
    </Box>
  )
}

function placeholderOf(reward: number | null, isOthers: boolean): string {
  if (isOthers) return ''
  return reward === null ? 'nhập số tiền' : formatNumber(reward)
}

/** What others give has no rate here on any day. */
function rewardHelp(reward: number | null, isOthers: boolean, readOnly: boolean): string {
  if (isOthers) return readOnly ? '' : 'Để trống nếu không kèm tiền.'
  if (reward === null) return 'Chưa có mức cho ngày này.'
  return readOnly ? `Theo mức ${formatMoney(reward)}.` : 'Để trống thì lấy theo mức.'
}

function EditorButtons({ index, last, readOnly, onClose, onRemove, onMove }: NomineeEditorProps) {
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
      <Button size="small" variant="outlined" onClick={onClose}>
        {readOnly ? 'Đóng dòng' : 'Xong dòng này'}
      </Button>
      {!readOnly && (
        <>
          <IconButton size="small" aria-label="Đưa lên" disabled={index === 0} onClick={() => onMove(index - 1)}>
            <ArrowUpward fontSize="small" />
          </IconButton>
          <IconButton size="small" aria-label="Đưa xuống" disabled={index === last} onClick={() => onMove(index + 1)}>
            <ArrowDownward fontSize="small" />
          </IconButton>
          <Button size="small" variant="text" color="error" onClick={onRemove} sx={{ ml: 'auto' }}>
            Bỏ đề nghị này
          </Button>
        </>
      )}
    </Box>
  )
}

/** Units that may propose: residential groups in force, and units of members. */
function useUnits() {
  const groups = useQuery(orpc.groups.list.queryOptions()).data ?? []
  const members = useQuery(orpc.members.list.queryOptions()).data ?? []
  const units = members.flatMap((member) => member.terms.map((term) => term.unit)).filter((unit) => unit !== '')
  return { groups, names: [...new Set([...groups.map((group) => group.name), ...units])] }
}
