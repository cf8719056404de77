import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import type { NomineeRecord } from '../../../../shared/model/commendations.ts'
import { formatNumber } from '../../../../shared/text/numbers.ts'
import { colours } from '../../../foundation/theme/colours.ts'
import { DocumentActions } from '../../../kit/document/DocumentActions.tsx'
import { DocumentPreview } from '../../../kit/document/DocumentPreview.tsx'
import { MessageBar } from '../../../kit/page/MessageBar.tsx'
import { StoppableLine } from '../../../kit/progress/StoppableLine.tsx'
import { useLasting } from '../../../kit/progress/useLasting.ts'
import { nomineesInSight } from './inSight.ts'
import { useCertificates } from './useCertificates.ts'

export interface CertificateFileProps {
  roundId: string
  /** Those whose certificates are in the file, all of one form of award. */
  nominees: readonly NomineeRecord[]
  /** Whether these are all of the round. */
  whole: boolean
  /** Beside the buttons. */
  children?: ReactNode
}

/**
 * The certificates as one file to save and print, made while the user looks on and may stop it; below it how they will
 * look. Of very many the first ones are shown: drawing a thousand sheets would hold the page for a minute.
 */
export function CertificateFile({ roundId, nominees, whole, children }: CertificateFileProps) {
  const inSight = nomineesInSight(nominees)
  const isPart = inSight.length < nominees.length
  // Asked for first, so that there is something to see while the rest is made.
  const part = useCertificates({ id: roundId, nomineeIds: inSight.map(({ id }) => id) }, isPart)
  const file = useCertificates({ id: roundId, nomineeIds: whole ? null : nominees.map(({ id }) => id) })
  const shown = isPart ? part : file
  const takesLong = useLasting(file.making)

  return (
    <Box sx={{ minHeight: 0, minWidth: 0, display: 'flex', flexDirection: 'column', gap: 1.5 }}>
      <DocumentActions document={file.document}>{children}</DocumentActions>
      {takesLong && <StoppableLine label="Làm giấy khen" progress={file.progress} amount="none" onStop={file.stop} />}
      {file.stopped && (
        <MessageBar tone="info" action={{ label: 'Làm lại', onClick: file.start }}>
          Đã dừng. Chưa có tệp giấy khen để lưu và in.
        </MessageBar>
      )}
      {isPart && (
        <Box sx={{ color: colours.inkSoft, fontSize: '0.875rem' }}>
          Dưới đây là {inSight.length} tờ đầu trong {formatNumber(nominees.length)} tờ.
          {file.document && ' Tệp Word và bản in có đủ.'} Bấm tên trong Sổ vàng để xem từng tờ.
        </Box>
      )}
      {!(file.stopped && !isPart) && (
        <DocumentPreview
          file={shown.document?.file}
          error={file.error ?? shown.error}
          onRetry={() => {
            file.start()
            if (isPart) part.start()
          }}
        />
      )}
    </Box>
  )
}
