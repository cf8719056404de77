import Box from '@mui/material/Box'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { formatNumber } from '../../../shared/text/numbers.ts'
import { backupsAddress } from '../../foundation/addresses.ts'
import { orpc } from '../../foundation/client/client.ts'
import { useUnitWords } from '../../foundation/ward/useUnitWords.ts'
import { MessageBar } from '../../kit/page/MessageBar.tsx'

/** As many as stand one by one. */
const shown = 3

/**
 * The rows of some lists that cannot be read, with what is known of them and the way to what was kept; nothing where
 * all can be read. Stands above the list, which shows the rest.
 *
 * @param of the names that the core gives its lists; null for all of them
 * @example <UnreadableRows of={['members']} />
 */
export function UnreadableRows({ of }: { of: readonly string[] | null }) {
  const navigate = useNavigate()
  const words = useUnitWords()
  const rows = useQuery(orpc.unreadable.list.queryOptions({ input: { lists: of && [...of] } })).data ?? []
  if (rows.length === 0) return null
  const more = rows.length - shown
  return (
    <Box sx={{ mb: 2 }}>
      <MessageBar tone="warning" action={{ label: 'Mở phần Sao lưu', onClick: () => void navigate(backupsAddress) }}>
        {rows.slice(0, shown).map(({ list, label, id }) => (
          <Box key={`${list} ${id}`}>
            <Box component="span" sx={{ fontWeight: 500 }}>
              Dòng này không đọc được
            </Box>
            {` · ${words(label)} · mã ${id}`}
          </Box>
        ))}
        {more > 0 && <Box>và {formatNumber(more)} dòng khác</Box>}
        <Box>Các dòng khác dùng bình thường. Khôi phục bản sao lưu từ trước khi dòng hỏng để lấy lại.</Box>
      </MessageBar>
    </Box>
  )
}
