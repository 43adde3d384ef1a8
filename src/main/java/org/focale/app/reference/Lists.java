package org.focale.app.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.focale.app.record.Saves;
import org.focale.app.workspace.Session;
import org.focale.base.Folded;
import org.focale.domain.Framework;
import org.focale.domain.reference.ListValue;
import org.focale.domain.reference.ListValueId;
import org.jspecify.annotations.Nullable;

/// The lists that records choose from: what ships, corrected and completed by what the association put there itself.
///
/// A value of its own with the code of an entry that ships stands in for that entry; every other one is an addition. Nothing is ever taken
/// out of a list: what is no longer used is retired, so that what was recorded with it can still be read and counted.
public final class Lists {

    /// Codes of the association's own begin so: no publisher's ever will.
    private static final String OWN = "own-";

    private final Session session;
    private final Saves saves;
    /// In memory, so that a form is filled without a wait; read again after each write, wherever it came from.
    private volatile List<ListValue> values;

    public Lists(Session session, Saves saves) {
        this.session = session;
        this.saves = saves;
        this.values = List.of();
        session.onChange(this::readAgain);
        readAgain();
    }

    /// One after the other: of two who saved, the later reading stays.
    private synchronized void readAgain() {
        values = session.read(reading -> reading.all(ListValue.class));
    }

    /// Keys of every list there is: those that ship, then those that are all the association's own.
    public List<String> keys() {
        return Stream.concat(ReferenceFiles.frameworks().stream(), values.stream().map(ListValue::listKey).sorted()).distinct().toList();
    }

    /// What an entry that ships is called before anybody calls it otherwise; empty for one of the association's own.
    public Optional<String> shippedLabel(String listKey, String code) {
        return shipped(listKey).flatMap(list -> list.find(code)).map(Framework.Entry::label);
    }

    /// The association's own say on a value, for its history; empty where it has none.
    public Optional<ListValue> own(String listKey, String code) {
        return Optional.ofNullable(own(listKey).get(code));
    }

    /// What a form offers. Parts come after what they are parts of.
    ///
    /// @param listKey a framework's, or any other: a list may be all the association's own
    public List<Choice> choices(String listKey) {
        return all(listKey).stream().filter(choice -> !choice.retired()).toList();
    }

    /// The same with what was retired, for whoever tidies the list.
    public List<Choice> all(String listKey) {
        var framework = shipped(listKey);
        var own = own(listKey);
        var choices = new ArrayList<Choice>();
        framework.ifPresent(list -> list.entries().forEach(entry -> choices.add(choice(list, entry, own.remove(entry.code())))));
        own.values().stream().sorted(Comparator.comparing((ListValue value) -> Folded.of(value.label())).thenComparing(ListValue::code))
                .forEach(value -> choices.add(place(choices, value.parent()),
                        new Choice(value.coded(""), value.label(), value.parent(), true, value.retired())));
        return List.copyOf(choices);
    }

    /// What a code means, retired or not.
    public Optional<Choice> find(String listKey, String code) {
        return all(listKey).stream().filter(choice -> choice.code().equals(code)).findFirst();
    }

    /// Adds a value, or offers again the one that is called so already.
    ///
    /// @param parent code of the choice that it is a part of, empty at the top
    /// @throws org.focale.base.Refused when there is not one letter in the label
    public Choice add(String listKey, String label, String parent) {
        String folded = Folded.of(label);
        var known = all(listKey).stream().filter(choice -> !folded.isEmpty() && Folded.of(choice.coded().label()).equals(folded)).findFirst();
        if (known.isPresent()) {
            retire(listKey, known.get().code(), false);
            return find(listKey, known.get().code()).orElseThrow();
        }
        String code = OWN + folded.replace(' ', '-');
        saves.create(new ListValue(nextId(), listKey, code, "", folded.isEmpty() ? "" : label.strip(), parent, false));
        return find(listKey, code).orElseThrow();
    }

    /// Calls a value otherwise. What was recorded with it keeps the words of its day.
    public void rename(String listKey, String code, String label) {
        change(listKey, code, value -> value.renamed(label.strip()));
    }

    /// Says the code that the publisher of the list gives it.
    public void setOfficial(String listKey, String code, String official) {
        change(listKey, code, value -> value.withOfficial(official.strip()));
    }

    /// Offers a value no longer, or again.
    public void retire(String listKey, String code, boolean retired) {
        change(listKey, code, value -> value.retired(retired));
    }

    private void change(String listKey, String code, UnaryOperator<ListValue> hand) {
        var own = own(listKey).get(code);
        if (own != null) {
            saves.change(own, hand.apply(own));
            return;
        }
        var shipped = find(listKey, code).orElseThrow();
        var asItShips = new ListValue(nextId(), listKey, code, shipped.coded().official(), shipped.coded().label(), "", false);
        var left = hand.apply(asItShips);
        if (!left.equals(asItShips)) {
            saves.create(left);
        }
    }

    /// @param value the association's own say on it, null when it has none
    private static Choice choice(Framework list, Framework.Entry entry, @Nullable ListValue value) {
        String parent = Objects.requireNonNullElse(entry.parent(), "");
        if (value == null) {
            return new Choice(list.coded(entry), entry.labelEn(), parent, false, false);
        }
        boolean sameWords = value.label().equals(entry.label());
        return new Choice(value.coded(list.version()), sameWords ? entry.labelEn() : value.label(), parent, true, value.retired());
    }

    /// After the last part of the same whole; at the end when it is no part.
    private static int place(List<Choice> choices, String parent) {
        for (int i = choices.size() - 1; i >= 0 && !parent.isEmpty(); i--) {
            if (choices.get(i).parent().equals(parent) || choices.get(i).code().equals(parent)) {
                return i + 1;
            }
        }
        return choices.size();
    }

    private static Optional<Framework> shipped(String listKey) {
        return ReferenceFiles.frameworks().contains(listKey) ? Optional.of(ReferenceFiles.framework(listKey)) : Optional.empty();
    }

    /// By code. Two sites of the association may have added the same: the older one counts, on both.
    private Map<String, ListValue> own(String listKey) {
        var values = new LinkedHashMap<String, ListValue>();
        this.values.stream().filter(value -> value.listKey().equals(listKey))
                .forEach(value -> values.putIfAbsent(value.code(), value));
        return values;
    }

    private ListValueId nextId() {
        return new ListValueId(session.ids().next());
    }
}
