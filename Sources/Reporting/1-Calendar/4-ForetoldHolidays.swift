import PlanModel

/// The public holidays of a year for which there are no data: what the law fixes (Bộ luật Lao động 2019, Điều 112),
/// Tết and Giỗ Tổ by the lunar calendar, and the days off in lieu (Điều 111.3).
struct ForetoldHolidays {
    private(set) var holidays: [Holiday] = []
    /// Working days that what is announced for the year may yet make free.
    private(set) var doubtful: Set<Day> = []
    private var free: Set<Day> = []

    init(_ year: Int) {
        add(Day(year, 1, 1)!, "Tết Dương lịch")
        // Five days; the announcement says how many of them lie before the new year.
        let tet = LunarCalendar.newYear(year)
        for offset in -1...3 { add(tet.adding(offset), "Tết Nguyên đán", isProvisional: true) }
        add(LunarCalendar.hungKings(year), "Giỗ Tổ Hùng Vương", isProvisional: true)
        add(Day(year, 4, 30)!, "Ngày Chiến thắng")
        add(Day(year, 5, 1)!, "Ngày Quốc tế lao động")
        let national = Day(year, 9, 2)!
        add(national, "Quốc khánh")
        // One day beside it, before or behind; up to now the side that lengthens the free days.
        let isBehind = [1, 4, 7].contains(national.weekday)
        add(national.adding(isBehind ? 1 : -1), "Quốc khánh (ngày liền kề)", isProvisional: true)
        // Nghị quyết số 80-NQ/TW, ngày 07/01/2026; that the law has taken it over was not seen.
        if year >= 2026 { add(Day(year, 11, 24)!, "Ngày Văn hóa Việt Nam", isProvisional: true) }
        addInLieu()
        let around = (-2...6).map { tet.adding($0) } + [national.adding(-1), national.adding(1)]
        doubtful = Set(around.filter { !free.contains($0) && $0.weekday < 6 })
    }

    private mutating func add(_ day: Day, _ name: String, isProvisional: Bool = false) {
        holidays.append(Holiday(first: day, last: day, name: name, isProvisional: isProvisional))
        free.insert(day)
    }

    /// A holiday on a weekly day off is made up for on the next working day. All holidays must be known by then: the
    /// next day may be one of them.
    private mutating func addInLieu() {
        for holiday in holidays.sorted(by: { $0.first < $1.first }) where holiday.first.weekday > 5 {
            var next = holiday.first
            while next.weekday > 5 || free.contains(next) { next = next.adding(1) }
            add(next, "Nghỉ bù \(holiday.name)", isProvisional: true)
        }
    }
}
