import type { Migration } from '../migration.ts'

const chairman = 'Chủ tịch UBND phường'
const law = 'Luật Thi đua, khen thưởng năm 2022'
const law2026 = 'Luật số 06/2026/QH16 sửa đổi Luật Thi đua, khen thưởng từ 01/10/2026'
const decree = 'Nghị định số 129/2025/NĐ-CP'
const endOfDecree = `Ngày cuối áp dụng ${decree}`

/**
 * The catalogue of award forms and titles, with the days on which each may be given. Every book gets what the law says,
 * a new one too; it stands in no other place, and each ward changes its own copy.
 */
export const catalogue: Migration = {
  name: '0020-catalogue',
  sql: `
CREATE TABLE catalogue_entries (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('form', 'title')),
  name TEXT NOT NULL,
  for_person INTEGER NOT NULL CHECK (for_person IN (0, 1)),
  for_collective INTEGER NOT NULL CHECK (for_collective IN (0, 1)),
  for_household INTEGER NOT NULL CHECK (for_household IN (0, 1)),
  for_group INTEGER NOT NULL CHECK (for_group IN (0, 1)),
  giver TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  valid_until TEXT,
  source TEXT NOT NULL,
  to_check TEXT NOT NULL
) STRICT;

INSERT INTO catalogue_entries VALUES
  ('01a22ba2-c579-70cc-bdc2-5f4ac7a6341f', 'form', 'Giấy khen', 1, 1, 1, 0, '${chairman}',
    '2017-10-01', '2023-12-31', 'Nghị định số 91/2017/NĐ-CP', 'Ngày bắt đầu áp dụng'),
  ('01a22ba2-c68a-7240-97f6-439c7d1cd8c1', 'form', 'Giấy khen', 1, 1, 1, 0, '${chairman}',
    '2024-01-01', NULL, '${law}, Điều 75, Điều 80', '${law2026}'),
  ('01a22ba2-c77d-72eb-9845-e3804868925e', 'title', 'Lao động tiên tiến', 1, 0, 0, 0, '${chairman}',
    '2024-01-01', NULL, '${law}, Điều 80', '${law2026}'),
  ('01a22ba2-c825-7641-b68a-2c71220e2db3', 'title', 'Gia đình văn hóa', 0, 0, 1, 0, '${chairman}',
    '2024-01-01', NULL, '${law}, Điều 80', '${law2026}'),
  ('01a22ba2-c886-7544-b194-f151a99a7961', 'title', 'Chiến sĩ thi đua cơ sở', 1, 0, 0, 0, '${chairman}',
    '2025-07-01', NULL, '${decree}', '${endOfDecree}'),
  ('01a22ba2-c924-75a0-89f0-8da8b7d2f9f5', 'title', 'Tập thể Lao động tiên tiến', 0, 1, 0, 0, '${chairman}',
    '2025-07-01', NULL, '${decree}', '${endOfDecree}'),
  ('01a22ba2-ca23-7113-8cf0-24c3e2298a06', 'title', 'Tổ dân phố văn hóa', 0, 0, 0, 1, '${chairman}',
    '2025-07-01', NULL, '${decree}', '${endOfDecree}'),
  ('01a22ba2-caca-76bb-a771-8d3409ac0a7a', 'form', 'Bằng khen', 1, 1, 1, 0, 'Thủ tướng Chính phủ; bộ, ngành, tỉnh',
    '2024-01-01', NULL, '${law}', '${law2026}'),
  ('01a22ba2-cb72-74db-95b7-9c739e91b84f', 'title', 'Cờ thi đua', 0, 1, 0, 0, 'Chính phủ; bộ, ngành, tỉnh',
    '2024-01-01', NULL, '${law}', '${law2026}');
`,
  logged: ['catalogue_entries'],
  loggedByKey: {},
}
