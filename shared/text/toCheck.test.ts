import { describe, expect, it } from 'vitest'
import { splitToCheck } from './toCheck.ts'

describe('words to check in a source', () => {
  it.each([
    ['Nghị định số 91/2017/NĐ-CP; mức của hộ cần kiểm tra', 'Nghị định số 91/2017/NĐ-CP', 'Mức của hộ'],
    ['NĐ 152, Điều 54; một; hai và ba cần kiểm tra.', 'NĐ 152, Điều 54; một', 'Hai và ba'],
    ['Nghị định mới (Cần kiểm tra)', 'Nghị định mới', 'Đối chiếu với văn bản quy định'],
    ['Cần kiểm tra', '', 'Đối chiếu với văn bản quy định'],
    ['Nghị định cần kiểm tra lại sau', 'Nghị định cần kiểm tra lại sau', ''],
    ['Nghị định số 161/2026/NĐ-CP', 'Nghị định số 161/2026/NĐ-CP', ''],
  ])('%s', (text, source, toCheck) => expect(splitToCheck(text)).toEqual({ source, toCheck }))
})
