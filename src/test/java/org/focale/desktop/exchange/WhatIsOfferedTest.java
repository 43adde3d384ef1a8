package org.focale.desktop.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.focale.app.exchange.Partner;
import org.focale.base.Progress;
import org.focale.desktop.Office;
import org.focale.desktop.Someone;
import org.focale.desktop.kit.Fx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A page of the exchanges offers what can be done, and says what a card is before it is trusted.
class WhatIsOfferedTest {

    @TempDir
    Path folder;

    private Office lead;
    private Office association;
    private ExchangeViewModel exchange;

    @BeforeEach
    void open() {
        lead = Office.lead(folder.resolve("lead"));
        association = Office.association(folder.resolve("association"));
        exchange = new ExchangeViewModel(lead.cases, lead.jobs, lead.dialogs, lead.words, _ -> { });
        exchange.watch();
    }

    @AfterEach
    void close() {
        association.close();
        lead.close();
        assertEquals(List.of(), lead.dialogs.bugs);
    }

    @Test
    void nothingIsPreparedForWhoWasNotComparedAndRevokingIsRed() throws Exception {
        lead.cases.trust().keep(association.cases.card().card());
        Fx.run(() -> {
            var view = shown();
            assertNull(view.lookup("#send-0"));
            assertNotNull(view.lookup("#compare-0"));
            assertTrue(Objects.requireNonNull(view.lookup("#revoke-0")).getStyleClass().contains("danger-link"));
            lead.trust(association);
            view.applyCss();
            assertNotNull(view.lookup("#send-0"));
        });
    }

    @Test
    void aReceiptAloneIsOfferedOnceSomethingCame() throws Exception {
        lead.trust(association);
        association.trust(lead);
        lead.save(Someone.mirela().records());
        Fx.run(() -> {
            var view = shown();
            lead.dialogs.answer(true, true);
            exchange.prepare(only());
            assertNotNull(view.lookup("#seal"));
            assertNull(view.lookup("#seal-receipt"));

            lead.cases.receive().apply(association.sendTo(lead, folder.resolve("key")), Progress.NONE);
            exchange.goHome();
            exchange.prepare(only());
            assertNotNull(view.lookup("#seal-receipt"));
        });
    }

    @Test
    void theCardOfAnotherComputerOfOursSaysSo() throws Exception {
        try (var second = association.second(folder.resolve("second"))) {
            var there = new ExchangeViewModel(association.cases, association.jobs, association.dialogs, association.words, _ -> { });
            there.watch();
            Fx.run(() -> {
                there.compare(second.cases.card().card());
                assertTrue(words(new ExchangeView(there, association.words)).contains("un autre ordinateur de votre propre structure"));
                there.compare(lead.cases.card().card());
                assertFalse(words(new ExchangeView(there, association.words)).contains("un autre ordinateur de votre propre structure"));
            });
        }
    }

    private Partner only() {
        return Objects.requireNonNull(exchange.now().get()).partners().getFirst();
    }

    private ExchangeView shown() {
        var view = new ExchangeView(exchange, lead.words);
        new Scene(view, 1366, 768);
        view.applyCss();
        view.layout();
        return view;
    }

    private static String words(ExchangeView view) {
        new Scene(view, 1366, 768);
        view.applyCss();
        view.layout();
        return view.lookupAll("*").stream().map(WhatIsOfferedTest::said).collect(Collectors.joining("\n"));
    }

    private static String said(Node node) {
        return switch (node) {
            case Labeled label -> String.valueOf(label.getText());
            case Text text -> text.getText();
            default -> "";
        };
    }
}
