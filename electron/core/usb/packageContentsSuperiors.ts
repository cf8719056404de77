/** What the package for superiors (bản cho cấp trên) leaves out and why; the index page says it in these words. */
export const leftOutForSuperiors: readonly string[] = [
  'Số điện thoại và tên người dân trong số liệu. Người giữ chức vụ vẫn có tên; người dân ghi bằng số thứ tự.',
  'Danh sách khen thưởng, danh sách nhiệm vụ: ghi tên người được khen, người được giao việc.',
  'Biên bản, giấy mời, thông báo kết luận: ghi tên người dự, người phát biểu, người được giao việc.',
  'Tờ trình, quyết định khen thưởng, giấy khen: ghi tên người được khen.',
  'Sổ đăng ký văn bản đi: trích yếu và nơi nhận có thể ghi tên người dân.',
  'Văn bản chưa cấp số: chưa ban hành. Báo cáo đã cấp số để nguyên như khi ký.',
]
