import Box from '@mui/material/Box'
import { useWardStatus } from '../../../foundation/ward/useWardStatus.ts'
import { FormSection } from '../../../kit/form/FieldGrid.tsx'
import { UnreadableRows } from '../../unreadable/index.ts'
import { Backups } from '../backups/Backups.tsx'
import { Bin } from './Bin.tsx'
import { RemoveSample } from './RemoveSample.tsx'

/** Dữ liệu: the sample, the backups and the bin. */
export function DataTab() {
  const status = useWardStatus()
  return (
    <Box sx={{ flex: 1, minHeight: 0, overflowY: 'auto', maxWidth: 824 }}>
      {status.data?.sample && (
        <FormSection
          title="Dữ liệu mẫu"
          text="Xóa mọi thứ thuộc phường mẫu để bắt đầu với phường của mình. Những gì tự nhập thêm vẫn còn."
        >
          <RemoveSample />
        </FormSection>
      )}
      <FormSection
        title="Sao lưu"
        text="Chương trình tự sao lưu mỗi ngày có thay đổi, cả khi đang mở, và trước khi nâng cấp, kiểm tra từng bản, giữ 10 bản mới nhất mỗi loại."
      >
        <UnreadableRows of={null} />
        <Backups />
      </FormSection>
      <FormSection title="Thùng rác" text="Những mục đã xóa. Khôi phục đưa mục về đúng chỗ cũ.">
        <Bin />
      </FormSection>
    </Box>
  )
}
