import Box from '@mui/material/Box'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import type { Listed } from '../../../shared/contract/unreadable.ts'
import { formatNumber } from '../../../shared/text/numbers.ts'
import { backupsAddress } from '../../foundation/addresses.ts'
import { orpc } from '../../foundation/client/client.ts'
import { useUnitWords } from '../../foundation/ward/useUnitWords.ts'
import { MessageBar } from '../../kit/page/MessageBar.tsx'

/** What a row of each list is, in the words of the ward. */
const kindWords: Record<Listed, string> = {
  members: 'Thành viên',
  groups: '{Unit}',
  meetings: 'Cuộc họp',
  tasks: 'Nhiệm vụ',
  rounds: 'Đợt khen thưởng',
  papers: 'Văn bản',
  register: 'Sổ văn bản',
  reports: 'Báo cáo',
  signers: 'Người ký',
  ward: 'Phường và Ban Chỉ đạo',
  years: 'Số liệu của phường theo năm',
  rules: 'Số người cần có mặt',
  salaries: 'Lương cơ sở',
  rates: 'Hệ số tiền thưởng',
  bases: 'Căn cứ của quyết định khen thưởng',
}

/** As many as stand one by one. */
const shown = 3

/**
 * The rows of some lists that cannot be read, with what is known of them and the way to what was kept; nothing where
 * all can be read. Stands above the list, which shows the rest.
 *
 * @example <UnreadableRows of={['members']} />
 */
export function UnreadableRows({ of }: { of: readonly Listed[] }) {
  const navigate = useNavigate()
  const words = useUnitWords()
  const rows = useQuery(orpc.unreadable.list.queryOptions({ input: { lists: [...of] } })).data ?? []
  if (rows.length === 0) return null
  const more = rows.length - shown
  return (
    <Box sx={{ mb: 2 }}>
      <MessageBar tone="warning" action={{ label: 'Mở phần Sao lưu', onClick: () => void navigate(backupsAddress) }}>
        {rows.slice(0, shown).map(({ list, id }) => (
          <Box key={`${list} ${id}`}>
            <Box component="span" sx={{ fontWeight: 500 }}>
              Dòng này không đọc được
            </Box>
            {` · ${words(kindWords[list])} · mã ${id}`}
          </Box>
        ))}
        {more > 0 && <Box>và {formatNumber(more)} dòng khác</Box>}
        <Box>Các dòng khác dùng bình thường. Khôi phục bản sao lưu từ trước khi dòng hỏng để lấy lại.</Box>
      </MessageBar>
    </Box>
  )
}
