/// The body of a real plan of a provincial Party committee, as its author wrote it.
enum PlanSample {
    static let body = """
        Thực hiện Kết luận số 93-KL/TW, ngày 20/11/2020 của Ban Bí thư Trung ương Đảng về việc tiếp tục thực hiện Chỉ thị số 42-CT/TW, ngày 16/4/2010 của Bộ Chính trị (khóa X) về tiếp tục đổi mới, nâng cao chất lượng, hiệu quả hoạt động của Liên hiệp các Hội Khoa học và Kỹ thuật Việt Nam trong thời kỳ đẩy mạnh công nghiệp hóa, hiện đại hóa đất nước (*sau đây viết tắt là Kết luận số 93-KL/TW*); Ban Thường vụ Tỉnh ủy ban hành kế hoạch thực hiện như sau:

        I. MỤC ĐÍCH, YÊU CẦU

        1. Tiếp tục đổi mới, nâng cao chất lượng, hiệu quả hoạt động của Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh, bảo đảm sự lãnh đạo, chỉ đạo của Tỉnh ủy, Ủy ban nhân dân tỉnh; đồng thời, phát huy có hiệu quả vai trò tập hợp, đoàn kết, vận động đội ngũ trí thức trong việc đề xuất các giải pháp phát triển kinh tế - xã hội của tỉnh.

        2. Tổ chức quán triệt và triển khai thực hiện nghiêm túc, có hiệu quả Kết luận số 93-KL/TW, Chỉ thị số 52-CT/TU của Ban Thường vụ Tỉnh ủy (khóa XI) về thực hiện Chỉ thị số 42-CT/TW của Bộ Chính trị (khóa X) về tiếp tục đổi mới, nâng cao chất lượng, hiệu quả hoạt động của Liên hiệp các Hội Khoa học và Kỹ thuật Việt Nam trong thời kỳ đẩy mạnh công nghiệp hóa, hiện đại hóa đất nước (*sau đây viết tắt là Chỉ thị số 52-CT/TU*) và Chương trình hành động số 2073/CTr-UBND, ngày 09/5/2011 của Ủy ban nhân dân tỉnh về triển khai thực hiện Chỉ thị số 52-CT/TU của Ban Thường vụ Tỉnh ủy.

        II. NHIỆM VỤ VÀ GIẢI PHÁP

        Trên cơ sở quán triệt, triển khai thực hiện đầy đủ, nghiêm túc nội dung Chỉ thị số 42-CT/TW, Kết luận số 93-KL/TW và Chỉ thị số 52-CT/TU; Ban Thường vụ Tỉnh ủy yêu cầu các cấp ủy, tổ chức đảng, chính quyền, Mặt trận Tổ quốc Việt Nam và các đoàn thể chính trị - xã hội tỉnh, các sở, ban, ngành tập trung lãnh đạo, chỉ đạo tổ chức thực hiện tốt các nhiệm vụ và giải pháp chủ yếu sau:

        1. Đẩy mạnh công tác tuyên truyền, phổ biến, nâng cao nhận thức của cấp ủy, chính quyền, cán bộ, đảng viên, công chức, viên chức, đoàn viên, hội viên và nhân dân về vị trí, vai trò của Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh

        - Tiếp tục quán triệt, tuyên truyền, triển khai thực hiện có hiệu quả Chỉ thị số 42-CT/TW, Kết luận số 93-KL/TW và Chỉ thị số 52-CT/TU, góp phần tạo chuyển biến rõ nét về nhận thức và hành động của các cấp ủy, chính quyền, cán bộ, đảng viên, công chức, viên chức, đoàn viên, hội viên và các tầng lớp nhân dân về vị trí, vai trò, tầm quan trọng của Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh và các hội thành viên trong quá trình phát triển kinh tế - xã hội, bảo đảm quốc phòng - an ninh và nâng cao đời sống nhân dân trong tỉnh.

        - Tăng cường phối hợp đồng bộ giữa các cấp, các ngành, phát huy tốt vai trò của Mặt trận Tổ quốc Việt Nam, các đoàn thể chính trị - xã hội, đội ngũ trí thức, các chuyên gia, các nhà khoa học trong công tác thông tin, tuyên truyền. Đẩy mạnh phong trào thi đua sáng tạo, nghiên cứu, ứng dụng tiến bộ kỹ thuật - công nghệ gắn với kịp thời biểu dương, khen thưởng, tôn vinh trí thức tiêu biểu, có thành tích xuất sắc trong nghiên cứu, ứng dụng tiến bộ kỹ thuật - công nghệ trong các ngành, lĩnh vực.

        2. Tăng cường sự lãnh đạo của Đảng, quản lý của Nhà nước đối với Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh

        - Rà soát, điều chỉnh, bổ sung Quy chế hoạt động của Đảng đoàn Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh và Quy chế phối hợp giữa Đảng đoàn, Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh với các đảng đoàn, ban cán sự đảng, đảng bộ trực thuộc tỉnh, các sở, ban, ngành, đoàn thể, tạo sự chuyển biến rõ nét về nội dung, phương thức hoạt động, đáp ứng tốt yêu cầu nghiên cứu, ứng dụng tiến bộ kỹ thuật - công nghệ vào quá trình phát triển kinh tế - xã hội của tỉnh.

        - Tăng cường công tác giáo dục chính trị tư tưởng, nâng cao phẩm chất đạo đức cách mạng và chất lượng đội ngũ trí thức; phát huy tính sáng tạo, tinh thần đoàn kết, hợp tác, đổi mới trong hoạt động khoa học - công nghệ. Chú trọng phát triển đảng viên trong đội ngũ trí thức, chú ý các nhà khoa học trẻ có nhiều đóng góp cho sự nghiệp phát triển khoa học - công nghệ của tỉnh.

        - Thường xuyên nắm bắt, kịp thời tháo gỡ những khó khăn, vướng mắc trong quá trình hoạt động của Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh và đội ngũ trí thức tỉnh, đảm bảo phát huy sức sáng tạo, nâng cao vai trò, trách nhiệm của đội ngũ trí thức đóng góp vào quá trình phát triển kinh tế - xã hội của tỉnh.

        - Chủ động đặt hàng cho Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh trong việc thực hiện nhiệm vụ tư vấn, phản biện và giám định xã hội đối với các chương trình, dự án, đề án... phát triển kinh tế - xã hội của tỉnh.

        3. Rà soát, củng cố, kiện toàn tổ chức, bộ máy và cán bộ của Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh và phát triển các tổ chức hội thành viên

        - Tiếp tục củng cố, kiện toàn cơ cấu tổ chức, bộ máy và cán bộ của Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh và các tổ chức hội thành viên theo hướng tinh gọn, hoạt động hiệu lực, hiệu quả, từng bước trẻ hóa; nâng cao chất lượng đội ngũ cán bộ lãnh đạo và năng lực hoạt động thực tiễn, bảo đảm điều hòa, phối hợp tốt hoạt động của các hội thành viên, hội viên tập thể theo đúng tôn chỉ, mục đích của từng tổ chức hội; thường xuyên làm tốt công tác giáo dục chính trị tư tưởng cho đội ngũ trí thức, hội viên.

        - Tiếp tục quan tâm tạo điều kiện thuận lợi về cơ sở vật chất, tạo môi trường làm việc thuận lợi cho Liên hiệp các Hội Khoa học và Kỹ thuật và đội ngũ trí thức tỉnh để phát huy tốt vai trò, trách nhiệm, đổi mới, sáng tạo trong hoạt động khoa học - công nghệ.

        - Tích cực tuyên truyền, vận động các hội chuyên ngành, các câu lạc bộ khoa học - kỹ thuật tham gia vào tổ chức Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh theo đúng quy định của pháp luật và Điều lệ của Liên hiệp các Hội Khoa học và Kỹ thuật Việt Nam.

        4. Đẩy mạnh đổi mới nội dung và phương thức hoạt động của Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh

        - Tiếp tục đổi mới nội dung và phương thức hoạt động của Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh và các hội thành viên theo hướng nâng cao tính chuyên nghiệp và hiệu quả; phát huy dân chủ, tôn trọng sự tự do sáng tạo trong hoạt động nghiên cứu khoa học, ứng dụng tiên bộ kỹ thuật - công nghệ, tạo môi trường thuận lợi và cơ chế phù hợp để thu hút và phát huy năng lực sáng tạo của đội ngũ trí thức của tỉnh.

        - Chủ động tham mưu, đề xuất Tỉnh ủy, Ủy ban nhân dân tỉnh về những luận cứ khoa học trong việc hoạch định các chủ trương, chính sách, kế hoạch, quy hoạch phát triển kinh tế - xã hội, nhất là các lĩnh vực có tiềm năng, lợi thế của tỉnh.

        - Đa dạng hóa các hoạt động truyền thông, tổ chức nghiên cứu, ứng dụng, chuyển giao tiến bộ kỹ thuật - công nghệ vào sản xuất, đời sống; nâng cao chất lượng Hội thi sáng tạo kỹ thuật, Cuộc thi sáng tạo dành cho thanh thiếu niên, nhi đồng.

        - Làm tốt công tác tuyên truyền, vận động, tập hợp, đoàn kết và phát huy tốt vai trò của đội ngũ trí thức khoa học - công nghệ khi tham gia các hoạt động của Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh và thực hiện các chương trình, đề án phát triển kinh tế - xã hội của tỉnh.

        5. Mở rộng, đa dạng hóa các hình thức hợp tác và nâng cao hiệu quả hợp tác về khoa học - công nghệ

        - Tiếp tục mở rộng, đa dạng hóa các hình thức hợp tác về khoa học - công nghệ. Thu hút, khuyến khích các thành phần kinh tế tham gia đầu tư phát triển khoa học - công nghệ. Nghiên cứu lựa chọn, triển khai một số loại hình tổ chức, diễn đàn khoa học và công nghệ, khuyến khích các nhà khoa học, các chuyên gia đầu ngành trong và ngoài nước tham gia đóng góp trí tuệ vào các chương trình, đề án, quy hoạch phát triển kinh tế - xã hội của tỉnh.

        - Tăng cường, nâng cao hiệu quả hợp tác đào tạo, chia sẻ kinh nghiệm, nghiên cứu, ứng dụng, chuyên gia, phát triển khoa học - công nghệ với các trường đại học, cao đẳng, viện nghiên cứu, các sở, ban, ngành, doanh nghiệp và các tổ chức khác trong và ngoài tỉnh.

        - Nâng cao hiệu quả hợp tác quốc tế, tích cực tham gia hoạt động đối ngoại nhân dân, góp phần vận động, thu hút đông đảo trí thức trong và ngoài tỉnh, trí thức người Việt Nam ở nước ngoài tham gia vào các hoạt động phát triển kinh tế - xã hội của tỉnh.

        III. TỔ CHỨC THỰC HIỆN

        1. Các cấp ủy, chính quyền, Mặt trận Tổ quốc Việt Nam và các đoàn thể chính trị - xã hội tỉnh tổ chức quán triệt và triển khai thực hiện nghiêm túc nội dung Chỉ thị số 42-CT/TW, Kết luận số 93-KL/TW, Chỉ thị số 52-CT/TU và Kế hoạch này.

        2. Ban Cán sự đảng Ủy ban nhân dân tỉnh và Đảng đoàn Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh ban hành Kế hoạch lãnh đạo thực hiện Kế hoạch này.

        3. Giao Ban Tuyên giáo Tỉnh ủy chủ trì, phối hợp với các cơ quan có liên quan hướng dẫn, đôn đốc, kiểm tra, giám sát việc triển khai thực hiện Chỉ thị số 42-CT/TW, Kết luận số 93-KL/TW, Chỉ thị số 52-CT/TU và Kế hoạch này; định kỳ tham mưu Ban Thường vụ Tỉnh ủy báo cáo tình hình, kết quả thực hiện cho Ban Bí thư Trung ương Đảng./.
        """
}
