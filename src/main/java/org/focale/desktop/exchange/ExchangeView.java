package org.focale.desktop.exchange;

import java.io.File;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import org.focale.desktop.kit.WhileShown;
import org.focale.desktop.kit.Words;

/// The exchanges: one page at a time, and a place to drop what came.
public final class ExchangeView extends StackPane {

    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

    private final ExchangeViewModel exchange;
    private final Words words;

    public ExchangeView(ExchangeViewModel exchange, Words words) {
        this.exchange = exchange;
        this.words = words;
        setId("exchange");
        getStyleClass().add("exchange");
        exchange.page().subscribe(page -> getChildren().setAll(pane(page)));
        setOnDragOver(this::drag);
        setOnDragExited(_ -> pseudoClassStateChanged(DROPPING, false));
        setOnDragDropped(this::drop);
        WhileShown.listen(this, exchange::watch);
    }

    private Node pane(ExchangePage page) {
        return switch (page) {
            case ExchangePage.Home _ -> new HomePane(exchange, words).node();
            case ExchangePage.Comparing comparing -> new ComparingPane(comparing, exchange, words).node();
            case ExchangePage.Invited(var plan) -> new InvitedPane(plan, exchange, words).node();
            case ExchangePage.Sending sending -> new SendingPane(sending, exchange, words).node();
            case ExchangePage.Sealed(var sent) -> new SealedPane(sent, exchange, words.texts()).node();
            case ExchangePage.Waiting _ -> new PendingPane(exchange, words).node();
            case ExchangePage.Arrived arrived -> new ArrivedPane(arrived, exchange, words).node();
            case ExchangePage.Deciding _ -> new DecidingPane(exchange, words).node();
        };
    }

    private void drag(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            pseudoClassStateChanged(DROPPING, true);
        }
        event.consume();
    }

    private void drop(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        exchange.open(files.stream().map(File::toPath).toList());
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }
}
