import Box from '@mui/material/Box'
import { TextField } from '../../../kit/fields/TextField.tsx'
import { FormSection } from '../../../kit/form/FieldGrid.tsx'
import { AgendaList } from './AgendaList.tsx'
import { GuestList } from './GuestList.tsx'
import { InvitedList } from './InvitedList.tsx'
import { PlanFields } from './PlanFields.tsx'

/** Chuẩn bị: what an invitation needs. */
export function PlanTab() {
  return (
    <>
      <FormSection title="Thời gian và địa điểm">
        <PlanFields />
      </FormSection>
      <FormSection title="Nội dung">
        <AgendaList />
      </FormSection>
      <FormSection title="Thành viên được mời">
        <InvitedList />
      </FormSection>
      <FormSection title="Khách mời">
        <GuestList />
      </FormSection>
      <FormSection title="Giấy mời">
        <Box sx={{ maxWidth: 824 }}>
          <TextField
            name="invitationNote"
            label="Lưu ý đối với đại biểu"
            minRows={2}
            helper="In trên giấy mời: tài liệu mang theo, trang phục, báo cáo cần gửi trước."
          />
        </Box>
      </FormSection>
    </>
  )
}
