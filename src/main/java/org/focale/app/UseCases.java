package org.focale.app;

import org.focale.app.activity.ActivityCases;
import org.focale.app.agenda.AgendaCases;
import org.focale.app.archive.ExportArchive;
import org.focale.app.badge.BadgeCases;
import org.focale.app.cv.AnswerLine;
import org.focale.app.cv.CvCases;
import org.focale.app.cv.ExportCv;
import org.focale.app.cv.MakeCv;
import org.focale.app.directory.DirectoryCases;
import org.focale.app.documents.DocumentCases;
import org.focale.app.exchange.BoardCases;
import org.focale.app.exchange.ExportCard;
import org.focale.app.exchange.InvitationCases;
import org.focale.app.exchange.PrepareSend;
import org.focale.app.exchange.ReadExchanges;
import org.focale.app.exchange.ReadTwoVersions;
import org.focale.app.exchange.ReceiveBundle;
import org.focale.app.exchange.SendBundle;
import org.focale.app.exchange.TransferFile;
import org.focale.app.exchange.TrustCard;
import org.focale.app.file.Printers;
import org.focale.app.importing.ImportPeople;
import org.focale.app.letter.LetterCases;
import org.focale.app.own.EditOwnFields;
import org.focale.app.pathway.PathwayCases;
import org.focale.app.people.PeopleCases;
import org.focale.app.person.AddPerson;
import org.focale.app.person.AgreeLines;
import org.focale.app.person.JoinFiles;
import org.focale.app.person.LookAlikes;
import org.focale.app.person.PeopleIndex;
import org.focale.app.person.ReadPersonFile;
import org.focale.app.person.RecordGrid;
import org.focale.app.placement.PlacementCases;
import org.focale.app.programme.AddGroup;
import org.focale.app.programme.AddProgramme;
import org.focale.app.programme.CountReached;
import org.focale.app.programme.FindProgrammes;
import org.focale.app.record.FieldHistory;
import org.focale.app.record.Saves;
import org.focale.app.record.TakeBack;
import org.focale.app.reference.ImportJobs;
import org.focale.app.reference.JobIndex;
import org.focale.app.reference.Lists;
import org.focale.app.review.DecideVersions;
import org.focale.app.rights.RightsCases;
import org.focale.app.timeline.TimelineCases;
import org.focale.app.today.ReadToday;
import org.focale.app.worker.EditWorkers;
import org.focale.app.workspace.Session;
import org.focale.document.pdf.CvDocument;
import org.focale.document.pdf.LetterDocument;
import org.focale.document.pdf.PlacementDocument;
import org.focale.document.pdf.PlanDocument;
import org.focale.document.pdf.SheetDocument;
import org.focale.document.pdf.WeekDocument;

/// What can be done in an open workspace. Both doors are given one; each use case is made once.
public record UseCases(
        Session session,
        Saves saves,
        TakeBack takeBack,
        FieldHistory history,
        PeopleIndex people,
        PeopleCases peopleCases,
        LookAlikes lookAlikes,
        FindProgrammes programmes,
        AddProgramme addProgramme,
        AddGroup addGroup,
        CountReached countReached,
        AddPerson addPerson,
        ReadPersonFile files,
        RecordGrid grids,
        AgreeLines agree,
        BadgeCases badges,
        MakeCv makeCv,
        ExportCv exportCv,
        AnswerLine answerLine,
        CvCases cvs,
        Printers printers,
        ExportCard card,
        TrustCard trust,
        InvitationCases invitations,
        SendBundle send,
        TransferFile transfer,
        ReceiveBundle receive,
        ReadExchanges exchanges,
        BoardCases board,
        PrepareSend prepareSend,
        ReadTwoVersions twoVersions,
        DecideVersions decide,
        Lists lists,
        JobIndex jobs,
        ImportJobs importJobs,
        ExportArchive exportArchive,
        DocumentCases documents,
        PathwayCases pathway,
        TimelineCases timeline,
        ReadToday today,
        ImportPeople importPeople,
        JoinFiles joinFiles,
        RightsCases rights,
        EditOwnFields own,
        EditWorkers workers,
        AgendaCases agenda,
        DirectoryCases directory,
        LetterCases letters,
        ActivityCases activities,
        PlacementCases placements) {

    public static UseCases of(Session session, CvDocument document) {
        return of(session, document, Printers.ofThisPc());
    }

    /// The same with other printers than those of this PC.
    public static UseCases of(Session session, CvDocument document, Printers printers) {
        var saves = new Saves(session);
        var files = new ReadPersonFile(session);
        var makeCv = new MakeCv(session, saves, document);
        var card = new ExportCard(session);
        var badges = BadgeCases.of(session, saves, card);
        var exportCv = new ExportCv(makeCv, badges.prove());
        var trust = new TrustCard(session);
        var send = new SendBundle(session, card);
        var twoVersions = new ReadTwoVersions(session);
        var board = BoardCases.of(session, saves);
        var people = new PeopleIndex(session);
        var programmes = new FindProgrammes(session);
        var jobs = new JobIndex(session);
        var lists = new Lists(session, saves);
        return new UseCases(session, saves, new TakeBack(session), new FieldHistory(session), people,
                PeopleCases.of(session, saves, people), new LookAlikes(session, people),
                programmes, new AddProgramme(session, saves, programmes), new AddGroup(session, saves), new CountReached(session, saves),
                new AddPerson(session, saves, programmes), files, new RecordGrid(session, saves), new AgreeLines(saves), badges, makeCv,
                exportCv,
                new AnswerLine(saves), CvCases.of(session, saves, files, makeCv, exportCv, document), printers, card, trust,
                InvitationCases.of(session, card, trust), send, new TransferFile(session), new ReceiveBundle(session, card),
                new ReadExchanges(session, card, twoVersions, board.board()), board, new PrepareSend(send), twoVersions,
                new DecideVersions(session, saves),
                lists, jobs, new ImportJobs(session, jobs), new ExportArchive(session), DocumentCases.of(session),
                PathwayCases.of(session, saves, lists, new PlanDocument(document.press())), TimelineCases.of(session, saves),
                new ReadToday(session, saves, people), new ImportPeople(session, saves), new JoinFiles(session, saves),
                RightsCases.of(session, saves, document.press()), new EditOwnFields(session, saves),
                new EditWorkers(session, saves),
                AgendaCases.of(session, saves, people, new WeekDocument(document.press())),
                DirectoryCases.of(session, saves), LetterCases.of(session, saves, new LetterDocument(document.press())),
                ActivityCases.of(session, saves, people, new SheetDocument(document.press())),
                PlacementCases.of(session, saves, lists, new PlacementDocument(document.press())));
    }
}
