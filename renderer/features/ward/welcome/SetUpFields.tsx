import { useFormContext, useWatch } from 'react-hook-form'
import { placeOnPapersOf } from '../../../../shared/text/places.ts'
import { CheckField } from '../../../kit/fields/CheckField.tsx'
import { DateField } from '../../../kit/fields/DateField.tsx'
import { LineField } from '../../../kit/fields/LineField.tsx'
import { TextField } from '../../../kit/fields/TextField.tsx'
import { FieldGrid, FormSection, Wide } from '../../../kit/form/FieldGrid.tsx'
import { UnitFields } from '../UnitFields.tsx'

function placeOf(wardName: unknown): unknown {
  return typeof wardName === 'string' ? placeOnPapersOf(wardName) : wardName
}

/** The fields of the first set-up. */
export function SetUpFields() {
  const { setValue, getValues } = useFormContext()
  const wardName: unknown = useWatch({ name: 'wardName' })

  /** The place name follows the ward's name until somebody writes another one. */
  function followWardName(name: unknown) {
    const place: unknown = getValues('placeName')
    if (place === '' || place === placeOf(wardName)) setValue('placeName', placeOf(name), { shouldDirty: true })
  }

  return (
    <>
      <FormSection title="Phường">
        <FieldGrid>
          <LineField
            name="wardName"
            label="Tên phường"
            required
            autoFocus
            helper="Chỉ ghi tên riêng. Ví dụ: Sông Trà"
            onChanged={followWardName}
          />
          <LineField
            name="province"
            label="Tỉnh hoặc thành phố"
            required
            helper="Ví dụ: tỉnh Quảng Hòa, thành phố Đà Nẵng"
          />
          <LineField
            name="placeName"
            label="Địa danh trên văn bản"
            required
            helper="Đứng trước ngày tháng, ở góc phải"
          />
          <UnitFields name="unitName" headTitle="unitHeadTitle" />
        </FieldGrid>
      </FormSection>
      <FormSection title="Ban Chỉ đạo">
        <FieldGrid>
          <Wide>
            <TextField name="fullName" label="Tên đầy đủ" required line minRows={2} />
          </Wide>
          <LineField name="shortName" label="Tên gọi tắt" required helper="In sau chữ TM. ở phần ký" />
          <LineField name="symbol" label="Ký hiệu" required helper="Trong số văn bản: 05/BB-BCĐ" />
          <LineField
            name="peopleSymbol"
            label="Ký hiệu Ủy ban nhân dân"
            required
            helper="Trong số quyết định: 12/QĐ-UBND"
          />
          <LineField name="archive" label="Nơi lưu" required helper="Đứng ở dòng Lưu, cuối Nơi nhận" />
          <Wide>
            <CheckField
              name="usesParentSeal"
              label="Ban Chỉ đạo dùng con dấu của Ủy ban nhân dân phường"
              helper="Khi đó chức vụ ở cơ quan có dấu được in dưới chức vụ trong Ban Chỉ đạo"
            />
          </Wide>
        </FieldGrid>
      </FormSection>
      <FormSection title="Người ký đầu tiên" text="Để trống tên nếu chưa rõ, thêm sau ở Thiết lập, Người ký.">
        <FieldGrid>
          <LineField name="headName" label="Trưởng Ban" placeholder="Họ và tên" />
          <DateField name="headSince" label="Giữ chức từ ngày" nullable />
          <Wide>
            <LineField name="headOtherTitle" label="Chức vụ của Trưởng Ban ở cơ quan có dấu" />
          </Wide>
          <LineField name="chairmanName" label="Chủ tịch Ủy ban nhân dân phường" placeholder="Họ và tên" />
          <DateField name="chairmanSince" label="Giữ chức từ ngày" nullable />
        </FieldGrid>
      </FormSection>
    </>
  )
}
