import { useNavigate, useParams, useSearchParams } from 'react-router'
import { z } from 'zod'
import { issuerSchema } from '../../../shared/model/ward.ts'
import { yearOf } from '../../../shared/text/dates.ts'
import { useToday } from '../../foundation/ward/useWardStatus.ts'

/** What the screen shows: the book of an issuer, or the papers that wait for a number. */
const shelfSchema = z.enum([...issuerSchema.options, 'waiting'])
export type Shelf = z.infer<typeof shelfSchema>

/** The book in hand. It stands in the address, so that coming back from a paper finds it open. */
export function useBook() {
  const today = useToday()
  const { id } = useParams()
  const [search] = useSearchParams()
  const navigate = useNavigate()
  const thisYear = yearOf(today)
  const asked = Number(search.get('year') ?? thisYear)
  const year = Number.isInteger(asked) && asked >= 1945 && asked <= thisYear + 1 ? asked : thisYear
  const shelf = shelfSchema.safeParse(search.get('book')).data ?? 'committee'

  function go(to: { year?: number; shelf?: Shelf; id?: string | null }) {
    const query = new URLSearchParams({ book: to.shelf ?? shelf, year: String(to.year ?? year) })
    navigate(`/register${to.id ? `/${to.id}` : ''}?${query}`)
  }
  return { year, shelf, id, thisYear, go, query: `?book=${shelf}&year=${year}` }
}
