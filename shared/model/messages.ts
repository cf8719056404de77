import { z } from 'zod'

/**
 * What a wrong value is told where its schema has no sentence of its own. Set for the whole program, because the words
 * that the library brings are English and name types that no user knows.
 */
z.config({
  customError: (issue) => {
    if (issue.code === 'unrecognized_keys') {
      return `Không có mục ${issue.keys.map((key) => `“${key}”`).join(', ')} trong sổ này.`
    }
    if (issue.code === 'invalid_type' && issue.input === undefined) return 'Chưa nhập.'
    return 'Giá trị không hợp lệ.'
  },
})
