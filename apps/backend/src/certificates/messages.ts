/** What to do about a fault, said to an officer; `{name}` stands for a value. One dictionary for forms and spreadsheets. */
export interface Message {
  vi: string;
  en: string;
}

const MESSAGES: Record<string, Message> = {
  required: { vi: "Hãy điền ô này.", en: "Fill this in." },
  too_long: { vi: "Quá dài: nhiều nhất {max} ký tự.", en: "Too long: at most {max} characters." },
  too_short: { vi: "Quá ngắn: ít nhất {min} ký tự.", en: "Too short: at least {min} characters." },
  too_much: { vi: "Nhiều nhất {max}.", en: "At most {max}." },
  too_little: { vi: "Ít nhất {min}.", en: "At least {min}." },
  not_an_address: {
    vi: "Hãy ghi địa chỉ bắt đầu bằng http:// hoặc https://.",
    en: "Write an address that begins with http:// or https://.",
  },
  not_a_set: {
    vi: "Hãy ghi số thứ tự bộ sản phẩm, từ 1 đến 26.",
    en: "Write the number of the set, 1 to 26.",
  },
  unknown_commune: {
    vi: "Không có xã, phường, đặc khu này ở Hải Phòng hiện nay: hãy ghi tên đầy đủ hoặc mã 5 chữ số.",
    en: "Hải Phòng has no such commune today: write its full name or its five-digit code.",
  },
  ambiguous_commune: {
    vi: "Tên này chỉ nhiều nơi ({choices}): hãy ghi tên đầy đủ hoặc mã 5 chữ số.",
    en: "Several places are called so ({choices}): write the full name or the five-digit code.",
  },
  no_such_place: { vi: "Không có tỉnh, thành phố này.", en: "There is no such province." },
  unknown_variant: { vi: "Sản phẩm không có loại này.", en: "The product has no such variant." },
  stock_not_counted: {
    vi: "Muốn nhận đặt trước phải đếm tồn kho: bật quản lý tồn kho, tắt đặt khi hết hàng, và gắn chủ thể cho sản phẩm.",
    en: "To sell ahead, stock must be counted: manage inventory, allow no backorders, and link the product to its producer.",
  },
  fewer_than_ordered: {
    vi: "Đã có {taken} phần được đặt: không thể ghi ít hơn.",
    en: "{taken} have been ordered already: it cannot be fewer.",
  },
  not_a_rank: { vi: "Hãy ghi 3, 4 hoặc 5.", en: "Write 3, 4 or 5." },
  level_does_not_fit_stars: {
    vi: "5 sao do trung ương công nhận; 3 và 4 sao do thành phố.",
    en: "5 stars are recognised by the ministry, 3 and 4 by the city.",
  },
  not_a_product_code: {
    vi: "Hãy ghi mã theo mẫu tỉnh–xã–số thứ tự–năm, ví dụ {example}.",
    en: "Write the code as province–commune–serial–year, for example {example}.",
  },
  other_province: {
    vi: "Mã phải bắt đầu bằng {expected} (Hải Phòng).",
    en: "The code must begin with {expected} (Hải Phòng).",
  },
  taken: {
    vi: "Mã {value} đã có trong sổ: hãy kiểm tra hoặc đính chính giấy đã ghi.",
    en: "The register has the code {value} already: check it, or correct the certificate that has it.",
  },
  twice_in_file: { vi: "Trùng với dòng {row} trong tệp.", en: "The same as row {row} of this file." },
  already_recorded: {
    vi: "Sản phẩm này của chủ thể này theo quyết định này đã có trong sổ: hãy xoá dòng.",
    en: "The register has this product of this holder under this decision already: delete the row.",
  },
  not_a_day: {
    vi: "Hãy ghi một ngày có thật theo mẫu ngày/tháng/năm, ví dụ 29/12/2023.",
    en: "Write a day that exists as day/month/year, for example 29/12/2023.",
  },
  in_future: {
    vi: "Ngày này ở tương lai; hôm nay là {today}.",
    en: "This day is in the future; today is {today}.",
  },
  year_out_of_range: { vi: "Năm phải từ {min} đến {max}.", en: "The year must be {min} to {max}." },
  before_valid_from: {
    vi: "Phải sau ngày bắt đầu có giá trị.",
    en: "Must be after the first day of validity.",
  },
  before_decision: { vi: "Không thể trước ngày quyết định.", en: "Cannot be before the decision's day." },
  reason_required: {
    vi: "36 tháng kể từ ngày quyết định là {expected}: hãy ghi lý do thời hạn khác.",
    en: "36 months from the decision end on {expected}: say why it is another day.",
  },
  not_a_ground: { vi: "Hãy chọn một trong sáu căn cứ thu hồi.", en: "Choose one of the six grounds." },
  not_a_choice: { vi: "Hãy chọn một giá trị trong danh sách.", en: "Choose one of the listed values." },
  wrong_kind: { vi: "Giá trị này không đúng loại.", en: "This is not the right kind of value." },
  not_a_number: { vi: "Hãy ghi một số.", en: "Write a number." },
  end_not_known: {
    vi: "Chưa biết ngày hết hạn: hãy đính chính ngày quyết định trước.",
    en: "The last day is not known: correct the decision's date first.",
  },
  after_end: { vi: "Đã quá ngày hết hạn {end}.", en: "This is after the last day, {end}." },
  outside_renewal_window: {
    vi: "Ngoài thời gian nộp hồ sơ ({opens} đến {closes}): hãy ghi lý do.",
    en: "Outside the time for renewal ({opens} to {closes}): say why.",
  },
  unknown_product: { vi: "Không có sản phẩm này.", en: "There is no such product." },
  unknown_producer: { vi: "Không có chủ thể này.", en: "There is no such producer." },
  not_a_tax_code: { vi: "Mã số thuế không đúng.", en: "This is not a tax code." },
  not_a_phone: { vi: "Số điện thoại không đúng.", en: "This is not a phone number." },
  already_member: {
    vi: "Người này đã làm việc ở quầy của chủ thể này.",
    en: "This person works at this producer's desk already.",
  },
  not_an_email: { vi: "Địa chỉ thư không đúng.", en: "This is not an e-mail address." },
  not_a_handle: {
    vi: "Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối.",
    en: "Use only small letters without marks, digits and hyphens.",
  },
  already_withdrawn: {
    vi: "Giấy đã bị thu hồi; nếu nhầm, hãy đính chính.",
    en: "It was withdrawn already; if that is a mistake, correct it.",
  },
  already_replied: {
    vi: "Một cán bộ khác đã trả lời lần đầu: hãy đóng và mở lại khiếu nại để đọc.",
    en: "Another officer has given the first reply: close the complaint and open it again to read it.",
  },
  already_resolved: {
    vi: "Một cán bộ khác đã quyết định: hãy đóng và mở lại khiếu nại để đọc.",
    en: "Another officer has decided on it: close the complaint and open it again to read it.",
  },
  suspended_why: {
    vi: "Chủ thể bị tạm ngừng phải được biết lý do: hãy ghi lý do.",
    en: "A suspended producer is told why: write the reason.",
  },
  not_a_spreadsheet: {
    vi: "Tệp không đọc được: hãy dùng tệp .xlsx hoặc .csv (UTF-8).",
    en: "The file cannot be read: use an .xlsx or a .csv (UTF-8) file.",
  },
  no_file: { vi: "Hãy chọn một tệp.", en: "Choose a file." },
  too_large: { vi: "Tệp quá lớn: nhiều nhất {max} MB.", en: "The file is too large: at most {max} MB." },
  too_many_rows: {
    vi: "Quá nhiều dòng: nhiều nhất {max} dòng một lần.",
    en: "Too many rows: at most {max} at once.",
  },
  no_rows: { vi: "Tệp không có dòng nào để nhập.", en: "The file has no rows to import." },
  missing_columns: {
    vi: "Thiếu cột: {columns}. Hãy dùng tệp mẫu.",
    en: "Columns are missing: {columns}. Use the template.",
  },
  twice_a_column: { vi: "Cột {columns} có hai lần.", en: "The column {columns} stands there twice." },
};

const UNKNOWN: Message = { vi: "Giá trị này không dùng được.", en: "This value cannot be taken." };

/** @param more words of another part of the office, which go before these */
export function messageOf(
  code: string,
  values: Record<string, string | number> = {},
  more: Readonly<Record<string, Message>> = {},
): Message {
  const { vi, en } = more[code] ?? MESSAGES[code] ?? UNKNOWN;
  const fill = (text: string) =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => readable(values[name] ?? `{${name}}`));
  return { vi: fill(vi), en: fill(en) };
}

/** Days as officers write them. */
function readable(value: string | number): string {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(String(value));
  return day ? `${day[3]}/${day[2]}/${day[1]}` : String(value);
}
