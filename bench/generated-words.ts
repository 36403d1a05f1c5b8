/** Words of which the bench makes stories and models: plain sentences of our own about things that nobody did. */
export const words = {
  who: [
    'Chi hội phụ nữ', 'Tổ công nghệ số', 'Chi đoàn thanh niên', 'Ban quản lý thôn', 'Hội người cao tuổi',
    'Nhóm hộ đầu làng', 'Tổ thủy nông', 'Chi hội cựu chiến binh', 'Các thầy cô trường làng', 'Tổ vệ sinh',
  ],
  did: [
    'dọn rãnh nước', 'trồng hàng cây bóng mát', 'tập quét mã trả tiền', 'ghi sổ rác từng tuần', 'sửa đèn lối xóm',
    'dạy nhau nộp hồ sơ trên máy', 'chia lịch tưới vườn', 'gom pin cũ', 'dán biển chỉ nhà', 'ủ phân từ lá rụng',
  ],
  where: [
    'bên bờ ao', 'dọc đường lớn', 'ở nhà văn hóa', 'quanh sân đình', 'trước cổng trường', 'ngoài chợ sớm',
    'trên lối ra đồng', 'cạnh giếng làng',
  ],
  when: [
    'sáng chủ nhật', 'trong một tuần', 'vào buổi tối', 'sau vụ gặt', 'từ đầu tháng', 'giữa mùa mưa', 'hôm trời nắng',
  ],
  result: [
    'lối đi sạch hơn', 'người già bớt ngại máy', 'rác giảm trông thấy', 'nhà nào cũng góp một tay', 'trẻ con có chỗ chơi',
    'không ai phải đi xa', 'nước thoát nhanh', 'chợ bớt tiền lẻ',
  ],
  lesson: [
    'Buổi đầu đến muộn vì chưa ai nhắc giờ.', 'Có nhà bận, hôm sau làm bù.', 'Sổ ghi thiếu một dòng nên phải hỏi lại.',
    'Cây non chết vài gốc, đã trồng dặm.', 'Mạng chập chờn, phải làm lại hai lần.', 'Dụng cụ ít, các nhóm thay phiên nhau.',
  ],
} as const; // prettier-ignore
