import MenuBook from '@mui/icons-material/MenuBookOutlined'
import type { HitLabels, PageFeature } from '../../foundation/feature.ts'

export const register: PageFeature = {
  address: 'register',
  routes: () => import('./routes.tsx'),
  place: { label: 'Sổ văn bản', Icon: MenuBook },
  hits: {
    register: { label: 'Sổ văn bản', address: lineAddress },
  },
  help: () => import('./help.ts'),
}

/** A line in the book that it stands in. */
function lineAddress({ id, book }: Parameters<HitLabels['address']>[0]): string {
  if (!book) return '/register'
  return `/register/${id}?${new URLSearchParams({ book: book.issuer, year: String(book.year) })}`
}
