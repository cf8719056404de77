import Box from '@mui/material/Box'
import { useWardStatus } from '../../../app/useWardStatus.ts'
import { FormSection } from '../../../ui/form/FieldGrid.tsx'
import { Bin } from './Bin.tsx'
import { RemoveSample } from './RemoveSample.tsx'

/** Dữ liệu: the sample and the bin. */
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
      <FormSection title="Thùng rác" text="Những mục đã xóa. Khôi phục đưa mục về đúng chỗ cũ.">
        <Bin />
      </FormSection>
    </Box>
  )
}
