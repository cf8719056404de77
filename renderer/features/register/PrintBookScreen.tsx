import Box from '@mui/material/Box'
import { useQuery } from '@tanstack/react-query'
import { orpc } from '../../foundation/client/client.ts'
import { useIssuerNames } from '../../foundation/ward/useIssuerNames.ts'
import { DocumentActions } from '../../kit/document/DocumentActions.tsx'
import { DocumentPreview } from '../../kit/document/DocumentPreview.tsx'
import { Page } from '../../kit/page/Page.tsx'
import { PageHeader } from '../../kit/page/PageHeader.tsx'
import { useBook } from './useBook.ts'

/** The book of a year as it will be printed: A4 across, ten columns. */
export function PrintBookScreen() {
  const { year, shelf, query } = useBook()
  const issuer = shelf === 'waiting' ? 'committee' : shelf
  const issuers = useIssuerNames()
  const made = useQuery({ ...orpc.register.file.queryOptions({ input: { year, issuer } }), gcTime: 0 })

  return (
    <Page fill>
      <PageHeader
        title={`Sổ đăng ký văn bản đi năm ${year}`}
        detail={issuers[issuer]}
        back={{ to: `/register${query}`, label: 'Sổ văn bản' }}
      />
      <Box sx={{ mb: 2 }}>
        <DocumentActions document={made.data} />
      </Box>
      <DocumentPreview file={made.data?.file} error={made.error} onRetry={() => made.refetch()} />
    </Page>
  )
}
