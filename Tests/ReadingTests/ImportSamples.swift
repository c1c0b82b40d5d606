/// Papers as people paste them, each with its own ways.
enum ImportSamples {
    static let all = [stateLetter, partyReport, statePlan, partyLetter, minutes, decision]

    /// A State công văn with two columns a line, gaps for the hand, three lines of authority.
    static let stateLetter = """
        ỦY BAN NHÂN DÂN                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        TỈNH BÌNH THUẬN                     Độc lập - Tự do - Hạnh phúc
        -------                             ---------------
        Số:       /UBND-KGVX            Bình Thuận, ngày      tháng 3 năm 2021
        V/v tăng cường công tác
        phòng, chống dịch bệnh

        Kính gửi:
        - Các sở, ban, ngành;
        - Ủy ban nhân dân các huyện, thị xã,
        thành phố.

        Thực hiện Công văn số 15/BYT-DP ngày 05 tháng 3 năm 2021 của Bộ Y tế, Ủy ban nhân dân tỉnh yêu cầu:

        1. Các sở, ban, ngành tổ chức thực hiện nghiêm.

        2. Ủy ban nhân dân các huyện báo cáo trước ngày 15 hằng tháng./.

        Nơi nhận:                           TM. ỦY BAN NHÂN DÂN
        - Như trên;                             KT. CHỦ TỊCH
        - Chủ tịch, các PCT UBND tỉnh;          PHÓ CHỦ TỊCH
        - Lưu: VT, KGVX (2).
                                                (Đã ký)

                                            Nguyễn Văn A
        """

    /// A Party report with a typed letterhead, an author's line in the title and the signature above the recipients.
    static let partyReport = """
        ĐẢNG BỘ TỈNH BÌNH THUẬN
        **HUYỆN UỶ HÀM THUẬN BẮC**
        *
        Số 15-BC/HU
        ĐẢNG CỘNG SẢN VIỆT NAM
        Hàm Thuận Bắc, ngày 05 tháng 3 năm 2021
        Dự thảo lần 2

        **BÁO CÁO**
        **tình hình thực hiện Nghị quyết số 10-NQ/TW, ngày 03/6/2017**
        **của Ban Chấp hành Trung ương Đảng**
        -----
        Thực hiện Nghị quyết số 10-NQ/TW, ngày 03/7/2017 của Ban Chấp hành Trung ương Đảng, Huyện uỷ báo cáo như sau:
        I- KẾT QUẢ
        1- Về lãnh đạo
        • Đã quán triệt đầy đủ;
        • Hoà giải ở cơ sở 12 vụ .
        – Phối hợp * với | các bên {x}.
        # không phải chú thích
        II.KIẾN NGHỊ
        Không có.

        K/T BÍ THƯ
        PHÓ BÍ THƯ

        Lê Thị Bình
        Nơi nhận:
        - Tỉnh uỷ,
        - Thường trực Huyện uỷ, }
        - Các ban Đảng, } (để b/c; biết)
        - Lưu Văn phòng Huyện uỷ.
        """

    /// A plan pasted from a word processor: one line a paragraph, tabs after labels, an annex behind the foot.
    static let statePlan = """
        KẾ HOẠCH
        Về công tác phòng, chống lụt bão năm 2026
        Căn cứ Luật Phòng, chống thiên tai;
        Uỷ ban nhân dân xã ban hành kế hoạch như sau:
        I.\tMỤC ĐÍCH
        1.\tNâng cao nhận thức
        -\tTuyên truyền, vận động.
        -Kiểm tra
        Đơn vị\tNhiệm vụ\tThời hạn
        Công an\tTrực\t01/9
        Nơi nhận:
        - TT. Đảng uỷ (báo cáo);
        - Tên: Nguyễn Văn B, #4;
        - "Các bà";
        - Lưu: VT.
        TM. UỶ BAN NHÂN DÂN
        CHỦ TỊCH
        Trần Văn C
        Phụ lục 1
        DANH MỤC
        1. Xe
        2. Thuyền
        """

    /// A Party công văn with one addressee and no signature.
    static let partyLetter = """
        TỈNH UỶ CAO BẰNG\tĐẢNG CỘNG SẢN VIỆT NAM
        BAN TỔ CHỨC\tCao Bằng, ngày 27 tháng 11 năm 2026
        *
        Số 138-CV/BTCTU
        về việc chuẩn bị hội nghị

        Kính gửi: Các huyện uỷ.

        Ban Tổ chức đề nghị các đồng chí chuẩn bị.

        Nơi nhận:
        - Như trên
        - Lưu Ban Tổ chức Tỉnh uỷ
        TRƯỞNG BAN
        Hoàng D
        """

    /// Minutes: two signers side by side and no recipients.
    static let minutes = """
        BIÊN BẢN
        Hội nghị Ban Chấp hành

        Hội nghị bắt đầu lúc 8 giờ.

        NGƯỜI GHI BIÊN BẢN                    CHỦ TRÌ HỘI NGHỊ

        Nguyễn Thị E                          Phạm Văn G
        """

    /// A decision with an authority line in capitals between subject and căn cứ, and stray words above its kind.
    static let decision = """
        Bản chụp lại của văn thư
        SỞ NỘI VỤ
        Số: ....../QĐ-SNV
        QUYẾT ĐỊNH
        Về việc điều động công chức

        GIÁM ĐỐC SỞ NỘI VỤ

        Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ;

        QUYẾT ĐỊNH:

        Điều 1. Điều động ông Nguyễn Văn H.

        Điều 2. Quyết định có hiệu lực từ ngày ký./.

        Nơi nhận:
        - Như Điều 2;
        - Lưu: VT, CC.
        GIÁM ĐỐC
        Võ Văn K
        """
}
