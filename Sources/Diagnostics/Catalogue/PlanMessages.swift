/// 350–359: understanding a plan. 360–379: reading the model's JSON.
extension Message {
    package static let repeatedTaskID = Message(
        "VB350", .error,
        vi: "hai nhiệm vụ có cùng mã {id}: “{first}” và “{second}”",
        en: "two tasks have the same id {id}: “{first}” and “{second}”",
        viHint: "sửa số thứ tự, hoặc ghi {mã: …} ở cuối một trong hai đoạn",
        enHint: "correct the numbering, or write {mã: …} at the end of one of the two")

    package static let planWithoutTasks = Message(
        "VB351", .warning,
        vi: "không tìm thấy nhiệm vụ nào trong kế hoạch",
        en: "no task was found in the plan",
        viHint: "đặt nhiệm vụ dưới một đề mục có chữ “nhiệm vụ”, “giải pháp”, “nội dung” hoặc “tổ chức thực hiện”",
        enHint: "put the tasks under a heading that says “nhiệm vụ”, “giải pháp”, “nội dung” or “tổ chức thực hiện”")

    package static let attributesWithoutTask = Message(
        "VB352", .warning,
        vi: "thuộc tính ở đây không thuộc về nhiệm vụ nào, nên không được dùng",
        en: "the attributes here belong to no task and are not used",
        viHint: "ghi thuộc tính ở cuối một nhiệm vụ, một đề mục hoặc một câu dẫn trong phần nhiệm vụ",
        enHint: "write attributes at the end of a task, of a heading or of a lead-in among the tasks")

    package static let idForManyTasks = Message(
        "VB353", .warning,
        vi: "mã “{id}” đứng ở câu dẫn chung cho nhiều nhiệm vụ, nên không được dùng",
        en: "the id “{id}” stands at a lead-in for several tasks and is not used",
        viHint: "ghi {mã: …} ở cuối từng nhiệm vụ",
        enHint: "write {mã: …} at the end of each task")

    package static let jsonUnexpected = Message(
        "VB360", .error,
        vi: "sai cú pháp JSON: không chờ “{found}” ở đây",
        en: "not valid JSON: “{found}” is not expected here")

    package static let jsonEndsEarly = Message(
        "VB361", .error,
        vi: "JSON kết thúc giữa chừng",
        en: "the JSON ends too early",
        viHint: "thiếu dấu đóng ngoặc hoặc ngoặc kép; tệp có thể bị cắt cụt",
        enHint: "a closing bracket or quote is missing; the file may be cut off")

    package static let jsonBadString = Message(
        "VB362", .error,
        vi: "chuỗi JSON chứa ký tự hoặc dãy thoát không hợp lệ",
        en: "the JSON string holds a character or an escape that is not allowed",
        viHint: "viết xuống dòng là \\n, dấu ngoặc kép là \\\"",
        enHint: "write a line end as \\n and a quote as \\\"")

    package static let jsonTooDeep = Message(
        "VB363", .error,
        vi: "JSON lồng quá {limit} tầng",
        en: "the JSON is nested more than {limit} levels deep")

    package static let modelVersion = Message(
        "VB370", .error,
        vi: "không đọc được mô hình phiên bản {found}; chương trình này đọc phiên bản {supported}",
        en: "cannot read a model of version {found}; this program reads version {supported}",
        viHint: "mô hình mở đầu bằng \"vanban\": {supported}",
        enHint: "a model opens with \"vanban\": {supported}")

    package static let modelUnknownField = Message(
        "VB371", .error,
        vi: "không có trường “{field}” ở đây",
        en: "there is no field “{field}” here",
        viHint: "các trường có ở đây: {known}",
        enHint: "the fields here are: {known}")

    package static let modelMisspeltField = Message(
        "VB372", .error,
        vi: "không có trường “{field}” ở đây",
        en: "there is no field “{field}” here",
        viHint: "có lẽ là “{nearest}”",
        enHint: "perhaps “{nearest}”")

    package static let modelMissingField = Message(
        "VB373", .error,
        vi: "thiếu trường “{field}”",
        en: "the field “{field}” is missing")

    package static let modelWrongType = Message(
        "VB374", .error,
        vi: "cần một giá trị kiểu {expected}, nhưng ở đây là {found}",
        en: "a value of type {expected} is needed, but this is {found}")

    package static let modelUnknownChoice = Message(
        "VB375", .error,
        vi: "giá trị “{value}” không có trong danh sách",
        en: "“{value}” is not one of the choices",
        viHint: "các giá trị dùng được: {choices}",
        enHint: "the choices are: {choices}")

    package static let modelRepeatedField = Message(
        "VB376", .error,
        vi: "trường “{field}” được ghi hai lần",
        en: "the field “{field}” is given twice")

    package static let modelNoSuchDate = Message(
        "VB377", .error,
        vi: "ngày này không có trong lịch",
        en: "this date does not exist",
        viHint: "ngày cần có tháng, tháng cần có năm; kiểm tra số ngày của tháng",
        enHint: "a day needs its month and a month its year; check the days of the month")

    package static let modelBadSpan = Message(
        "VB378", .error,
        vi: "vị trí nguồn phải bắt đầu từ 0 trở lên và không kết thúc trước khi bắt đầu",
        en: "a source span starts at 0 or later and does not end before it starts")

    static let plan: [Message] = [
        .repeatedTaskID, .planWithoutTasks, .attributesWithoutTask, .idForManyTasks,
        .jsonUnexpected, .jsonEndsEarly, .jsonBadString, .jsonTooDeep,
        .modelVersion, .modelUnknownField, .modelMisspeltField, .modelMissingField, .modelWrongType,
        .modelUnknownChoice, .modelRepeatedField, .modelNoSuchDate, .modelBadSpan,
    ]
}
