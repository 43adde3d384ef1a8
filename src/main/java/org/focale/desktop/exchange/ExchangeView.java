package org.focale.desktop.exchange;

import java.io.File;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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
        exchange.page().subscribe(this::show);
        setOnDragOver(this::drag);
        setOnDragExited(_ -> pseudoClassStateChanged(DROPPING, false));
        setOnDragDropped(this::drop);
        WhileShown.listen(this, exchange::watch);
    }

    /// Who was at work on the page before goes on where this one begins, and is not thrown back to the frame of the window.
    private void show(ExchangePage page) {
        boolean isAtWork = isFocusWithin();
        getChildren().setAll(pane(page));
        if (isAtWork) {
            applyCss(); // what stands in a scroll pane is found once the pane has its skin
            Stream.of("#heard-fingerprint", ".side-list .line", ".primary-button").map(this::lookup).filter(Objects::nonNull).findFirst()
                    .ifPresent(Node::requestFocus);
        }
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
