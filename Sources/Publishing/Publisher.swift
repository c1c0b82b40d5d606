import Diagnostics
import FormatRules
import Layout
import PDFWriting
import PageModel
import PangoCairo
import PlanModel
import Reading

/// The whole program: from the bytes of a source to the bytes of a PDF, in three steps.
///
/// Not `Sendable`: it owns a typesetting session and a writer, so every worker has a publisher of its own.
package final class Publisher {
    package let store: ResourceStore
    package let naming: Naming
    let typesetter: Typesetter
    let writer: PDFWriter
    package internal(set) var defaults = OfficeDefaults()
    /// Whether sources may name files to be read with them; where they may not, each name is an error.
    package var readsNamedFiles = true
    /// Files of annexes that the last source named, in its order.
    var annexFiles: [SourceFile] = []
    /// Pictures that were read before, by their names: a batch's are the same in every document.
    var pictures: [String: Picture] = [:]
    let memory: LayoutMemory
    private var profiles: [String: Profile] = [:]
    /// Forms that were read before, by their names.
    var forms: [String: Form] = [:]
    var freedoms: [String: Freedom] = [:]

    /// - Parameters:
    ///   - fontDirectories: looks for the face only here; nil asks the machine's font set-up.
    ///   - embedding: what of the faces goes into a PDF.
    package init(
        store: ResourceStore, fontDirectories: [String]? = nil, embedding: Embedding = .used
    ) throws(ResourceError) {
        self.store = store
        memory = LayoutMemory { () throws(ResourceError) in try WordList.load(from: store) }
        naming = try Naming.load(from: store)
        typesetter = Typesetter(store: store, fontDirectories: fontDirectories)
        writer = PDFWriter(embedding)
    }

    /// The files that were read beside the sources, so that diagnostics can show their lines.
    package var readBeside: [SourceFile] { defaults.known + annexSources + otherFiles }

    var directories = DirectoryMemory()
    /// Such as the directory.
    private var otherFiles: [SourceFile] = []

    func rememberBeside(_ bytes: [UInt8], as name: String) {
        guard !otherFiles.contains(where: { $0.name == name }) else { return }
        otherFiles.append((try? SourceFile(name: name, bytes: bytes)) ?? SourceFile(unreadable: name, bytes: bytes))
    }

    /// Each file once, by its name.
    private var annexSources: [SourceFile] {
        Dictionary(annexFiles.map { ($0.name, $0) }) { $1 }.values.sorted { $0.name < $1.name }
    }

    package func publish(_ bytes: [UInt8], name: String, settings: PublishSettings) -> Outcome<Publication?> {
        var understood = understand(bytes, name: name, withPlan: false)
        understood.diagnostics += leftovers(in: bytes, name: name, isDraft: settings.draft)
        // The places in a model are those of the source that it was made from.
        return publish(
            understood, name: name, settings: settings, keepsPlaces: !ModelJSON.looksLikeModel(bytes))
    }

    /// A document that has been understood, or built as a value.
    ///
    /// - Parameter keepsPlaces: whether its spans lie in the file of that name.
    package func publish(
        _ understood: Outcome<OfficialDocument?>, name: String, settings: PublishSettings, keepsPlaces: Bool = true
    ) -> Outcome<Publication?> {
        guard let document = understood.value else { return Outcome(nil, understood.diagnostics) }
        var laidOut = layOut(document, file: name, settings: settings)
        if !keepsPlaces {
            laidOut.diagnostics = laidOut.diagnostics.map { $0.file == name ? $0.withoutPlace : $0 }
        }
        // Beside an error in the source, remarks on what was understood in spite of it only distract.
        if understood.diagnostics.hasErrors { laidOut.diagnostics.removeAll { $0.severity != .error } }
        if let laid = laidOut.value, !laidOut.diagnostics.hasErrors {
            laidOut.diagnostics += houseStyleFaults(in: laid, settings: settings).map { $0.inFile(name) }
        }
        let diagnostics = understood.diagnostics + laidOut.diagnostics
        guard let laid = laidOut.value, !diagnostics.hasErrors else { return Outcome(nil, diagnostics) }
        do {
            let files = settings.separatesAnnexes ? laid.parts : [laid]
            let made = try files.map { file throws(DiagnosedError) in
                Publication(laid: file, pdf: try write(file))
            }
            var publication = made[0]
            publication.attachments = Array(made.dropFirst())
            return Outcome(publication, diagnostics)
        } catch {
            return Outcome(nil, diagnostics + error.diagnostics.map { $0.inFile(name) })
        }
    }

    /// Edit marks in a source, and in the files of the annexes that it names.
    ///
    /// - Precondition: the source was understood just before: its annexes are known from there.
    package func leftovers(in bytes: [UInt8], name: String, isDraft: Bool) -> [Diagnostic] {
        let annexes = annexSources.map { (bytes: $0.bytes, name: $0.name) }
        return ([(bytes: bytes, name: name)] + annexes).flatMap {
            Leftovers.found(in: $0.bytes, name: $0.name, isDraft: isDraft)
        }
    }

    // MARK: 1 Read and understand

    /// A source, or a model in JSON, as a document.
    ///
    /// - Parameter withPlan: pages show nothing of the plan, so rendering leaves it unread.
    package func understand(_ bytes: [UInt8], name: String, withPlan: Bool = true) -> Outcome<OfficialDocument?> {
        do throws(DiagnosedError) {
            var outcome = Understanding.read(
                bytes, name: name, defaults: try defaults.file(for: name), kinds: naming.kindNames, withPlan: withPlan)
            refuseNamedFiles(in: &outcome)
            if let document = outcome.value {
                let filled = TableFiles.fill(document, besides: name)
                outcome.value = filled.value
                outcome.diagnostics += filled.diagnostics
            }
            var annexes = AnnexFiles()
            if outcome.value != nil { annexes.append(to: &outcome.value!, besides: name) }
            annexFiles = annexes.sources
            outcome.diagnostics = (outcome.diagnostics + annexes.diagnostics).map { $0.inFile(name) }
            return outcome
        } catch {
            return Outcome(nil, error.diagnostics)
        }
    }

    // MARK: 2 Lay out

    /// Pages of placed values, by the profile that governs the document.
    package func layOut(
        _ document: OfficialDocument, file: String, settings: PublishSettings
    ) -> Outcome<LaidOutDocument?> {
        var diagnostics: [Diagnostic] = []
        do {
            let profile = try profile(for: document, settings: settings, &diagnostics)
            let session = try typesetter.session(for: document, &diagnostics)
            let symbol = naming.symbol(of: document, in: profile)
            let annex = RecipientsAnnex(document: document, profile: profile, isAsked: settings.movesRecipients)
            diagnostics += Remarks.about(
                document, printed: annex.printed, profile: profile, naming: naming, symbol: symbol)
            var rules = LayoutRules(
                profile: profile, form: naming.form(of: document, in: profile.family), symbol: symbol,
                issuerName: naming.issuerInSentence(of: document, in: profile.family))
            rules.lacksSymbol = naming.lacksSymbol(document, in: profile)
            let pictures = pictures(of: document, file: file, profile: profile, session: session, &diagnostics)
            let adjustments = try fit(annex.printed, &rules, pictures, session, settings)
            diagnostics += adjustments
            let outcome = Layout.layOut(
                annex.printed, rules: rules, pictures: pictures, shaper: session, memory: memory,
                options: settings.layoutOptions)
            var laid = LaidOutDocument(
                document: document, annexes: annex.printed.annexes, profile: rules.profile, symbol: symbol,
                pages: outcome.value, family: session.family, remarks: outcome.diagnostics,
                adjustments: adjustments)
            laid.pages.metadata = Describing.metadata(of: laid)
            laid.pages.metadata.isDuplex = settings.duplex
            laid.pages.dropFarPlaces()
            diagnostics += outcome.diagnostics + annex.remarks(on: laid.pages)
            return Outcome(laid, diagnostics.map { located($0, in: file) })
        } catch {
            return Outcome(nil, (diagnostics + error.diagnostics).map { located($0, in: file) })
        }
    }

    /// What was found in a document, told of its source, or of the file of the annex in which it lies.
    private func located(_ diagnostic: Diagnostic, in file: String) -> Diagnostic {
        guard let span = diagnostic.span else { return diagnostic.inFile(file) }
        let place = located(span, in: file)
        var diagnostic = diagnostic
        diagnostic.span = place?.span
        return diagnostic.inFile(place?.file ?? file)
    }

    /// The file that holds a place of the last source or of an annex that it names, and where in that file.
    package func located(_ span: SourceSpan, in file: String) -> (file: String, span: SourceSpan)? {
        let far = FarPlaces.find(span)
        if far.file == 0 { return (file, span) }
        return far.file <= annexFiles.count ? (annexFiles[far.file - 1].name, far.span) : nil
    }

    /// The pictures that the document names, read and looked at.
    private func pictures(
        of document: OfficialDocument, file: String, profile: Profile, session: TypesettingSession,
        _ diagnostics: inout [Diagnostic]
    ) -> [String: Picture] {
        var files = PictureFiles(folders: defaults.folders(for: file), session: session, known: pictures)
        files.read(document)
        diagnostics += files.diagnostics
        diagnostics += PictureRemarks(pictures: files.pictures, profile: profile, session: session).about(document)
        return files.pictures
    }

    /// The profile that will govern a document: what its numbering and its annexes are called by.
    package func governingProfile(
        of document: OfficialDocument, settings: PublishSettings
    ) throws(DiagnosedError) -> Profile {
        var ignored: [Diagnostic] = []
        return try profile(for: document, settings: settings, &ignored)
    }

    private func profile(
        for document: OfficialDocument, settings: PublishSettings, _ diagnostics: inout [Diagnostic]
    ) throws(DiagnosedError) -> Profile {
        let named = settings.profile ?? document.profile?.string
        let choice = ProfileChoice.choose(for: document, named: named, naming: naming)
        guard Profile.identifiers.contains(choice.id) else {
            let span = settings.profile == nil ? document.profile?.span : nil
            throw DiagnosedError(Diagnostic(.unknownProfile, at: span, ["profile": choice.id]))
        }
        do throws(ResourceError) {
            var profile = try loaded(choice.id)
            if let style = document.houseStyle { profile = profile.applying(style) }
            diagnostics += [Remarks.about(choice, profile: profile), Remarks.unverified(in: profile)]
            return profile
        } catch {
            throw DiagnosedError(.resources(error))
        }
    }

    /// - Parameter id: of a profile that exists.
    package func loaded(_ id: String) throws(ResourceError) -> Profile {
        if let known = profiles[id] { return known }
        let profile = try Profile.load(id, from: store)
        profiles[id] = profile
        return profile
    }

    // MARK: 3 Write

    package func write(_ laid: LaidOutDocument) throws(DiagnosedError) -> [UInt8] {
        var ignored: [Diagnostic] = []
        return try writer.write(laid.pages, from: typesetter.session(for: laid.document, &ignored))
    }

    /// One page as a PNG.
    package func picture(
        of page: Page, in laid: LaidOutDocument, dotsPerInch: Double
    ) throws(DiagnosedError) -> [UInt8] {
        var ignored: [Diagnostic] = []
        let session = try typesetter.session(for: laid.document, &ignored)
        do {
            return try session.drawPNG(page, dpi: dotsPerInch)
        } catch {
            throw DiagnosedError(error.diagnostics)
        }
    }
}
