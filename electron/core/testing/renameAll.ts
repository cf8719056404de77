import type { Client } from './testApp.ts'

/**
 * Everything that a paper takes from the settings, called otherwise: ward, place, committee, symbols, units, signers.
 */
export async function renameAll(client: Client): Promise<void> {
  const { revision, sample: _sample, ...ward } = await client.ward.get()
  await client.ward.update({
    revision,
    ward: {
      ...ward,
      committee: { fullName: 'Ban Chỉ đạo khác', shortName: 'Ban Chỉ đạo khác', symbol: 'BK', usesParentSeal: false },
      peopleSymbol: 'UBK',
      archive: 'VT khác',
      units: [{ name: 'khu phố', headTitle: 'Trưởng khu phố' }],
      headers: ward.headers.map((header) => ({ ...header, wardName: 'Tên Khác', placeName: 'Nơi Khác' })),
    },
  })
  for (const { revision: stored, sample: _mark, ...signer } of await client.ward.signers()) {
    const changed = { ...signer, name: 'Người Khác', title: 'Chức vụ khác', otherTitle: 'Chức vụ khác' }
    await client.ward.saveSigner({ signer: changed, revision: stored })
  }
}
