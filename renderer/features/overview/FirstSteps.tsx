import Button from '@mui/material/Button'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { orpc } from '../../foundation/client/client.ts'
import { useUnitWords } from '../../foundation/ward/useUnitWords.ts'
import { Block, Detail, Line, Lines } from './Block.tsx'

/** What a new ward does first; each line goes away once it is done, the whole with the first meeting. */
export function FirstSteps() {
  const signers = useQuery(orpc.ward.signers.queryOptions())
  const members = useQuery(orpc.members.list.queryOptions())
  const groups = useQuery(orpc.groups.list.queryOptions())
  const meetings = useQuery(orpc.meetings.list.queryOptions({ input: { year: null } }))
  const words = useUnitWords()
  const steps = [
    {
      open: signers.data?.length === 0,
      title: 'Thêm người ký',
      text: 'Trưởng Ban và Chủ tịch, để văn bản có phần ký.',
      button: 'Thêm người ký',
      to: '/settings/signers',
    },
    {
      open: members.data?.length === 0,
      title: 'Thêm thành viên Ban Chỉ đạo',
      text: 'Để mời họp và điểm danh.',
      button: 'Thêm thành viên',
      to: '/members/new',
    },
    {
      open: groups.data?.length === 0,
      title: words('Thêm {unit}'),
      text: words('Tên, {head}, số hộ từng năm.'),
      button: words('Thêm {unit}'),
      to: '/groups/new',
    },
    {
      open: meetings.data?.length === 0,
      title: 'Chuẩn bị cuộc họp đầu tiên',
      text: 'Từ đó có giấy mời, biên bản, thông báo kết luận.',
      button: 'Thêm cuộc họp',
      to: '/meetings/new',
    },
  ].filter((step) => step.open)

  if (meetings.data?.length !== 0 || steps.length === 0) return null
  return (
    <Block title="Bắt đầu">
      <Lines>
        {steps.map((step) => (
          <Line
            key={step.to}
            action={
              <Button component={Link} to={step.to} variant="outlined" size="small" sx={{ flexShrink: 0 }}>
                {step.button}
              </Button>
            }
          >
            {step.title}
            <Detail>{step.text}</Detail>
          </Line>
        ))}
      </Lines>
    </Block>
  )
}
