import { committeePosts } from '../../../shared/model/members.ts'
import { AutocompleteField } from '../../kit/fields/AutocompleteField.tsx'
import { DateField } from '../../kit/fields/DateField.tsx'
import { LineField } from '../../kit/fields/LineField.tsx'
import { FieldGrid, Wide } from '../../kit/form/FieldGrid.tsx'

/** Words used with other members: offered while typing. */
export interface TermSuggestions {
  readonly outsidePosts: readonly string[]
  readonly units: readonly string[]
}

/** The fields of one term; `path` is its place in the form: `terms.0`. */
export function TermFields({ path, suggestions }: { path: string; suggestions: TermSuggestions }) {
  return (
    <FieldGrid>
      <Wide>
        <AutocompleteField
          name={`${path}.committeePost`}
          label="Chức vụ trong Ban Chỉ đạo"
          required
          suggestions={committeePosts}
        />
      </Wide>
      <Wide>
        <AutocompleteField
          name={`${path}.outsidePost`}
          label="Chức vụ ngoài Ban Chỉ đạo"
          suggestions={suggestions.outsidePosts}
        />
      </Wide>
      <Wide>
        <AutocompleteField name={`${path}.unit`} label="Đơn vị" suggestions={suggestions.units} />
      </Wide>
      <DateField name={`${path}.from`} label="Từ ngày" required />
      <DateField name={`${path}.until`} label="Đến ngày" nullable />
      <Wide>
        <LineField name={`${path}.decision`} label="Quyết định" placeholder="Quyết định số … ngày …" />
      </Wide>
    </FieldGrid>
  )
}
