import Box from '@mui/material/Box'
import { useQuery } from '@tanstack/react-query'
import { useFormContext, useWatch } from 'react-hook-form'
import { signatureLines } from '../../../../shared/model/signatures.ts'
import { type Signer, signingFormSchema } from '../../../../shared/model/ward.ts'
import { orpc } from '../../../foundation/client/client.ts'
import { colours } from '../../../foundation/theme/colours.ts'
import { paperFamily } from '../../../foundation/theme/paperFace.ts'
import { collectiveOf } from './signers.ts'

/** The signature block as papers will print it, drawn while it is typed. */
export function SignaturePreview() {
  const { control } = useFormContext<Signer>()
  const [issuer, name, onBehalf, form, headTitle, title, otherTitle] = useWatch({
    control,
    name: ['issuer', 'name', 'onBehalf', 'form', 'headTitle', 'title', 'otherTitle'],
  })
  const committee = useQuery(orpc.ward.get.queryOptions()).data?.committee
  const known = signingFormSchema.safeParse(form)
  const lines = signatureLines(
    { form: known.success ? known.data : 'direct', onBehalf, headTitle, title, otherTitle, name },
    collectiveOf(issuer, committee?.shortName ?? ''),
    issuer === 'committee' && (committee?.usesParentSeal ?? false),
  )
  return (
    <Box sx={{ position: 'sticky', top: 0 }}>
      <Box sx={{ mb: 0.5, fontWeight: 500 }}>Trên văn bản</Box>
      <Box
        sx={{
          p: 2,
          minHeight: 220,
          backgroundColor: colours.sheet,
          border: `1px solid ${colours.hairline}`,
          fontFamily: paperFamily,
          fontSize: '15px',
          lineHeight: 1.35,
          textAlign: 'center',
          fontWeight: 700,
        }}
      >
        {lines.authority.map((line) => (
          <div key={line}>{line}</div>
        ))}
        <Box sx={{ height: 72 }} />
        {lines.otherTitle !== '' && <div>{lines.otherTitle}</div>}
        <div>{lines.name}</div>
      </Box>
    </Box>
  )
}
