package org.focale.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.focale.app.creation.AcceptInvitation;
import org.focale.app.creation.CreateWorkspace;
import org.focale.base.Refused;
import org.focale.domain.site.InvitationKind;
import org.focale.domain.site.Role;
import org.focale.exchange.OpenedInvitation;
import org.focale.seal.Fingerprint;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `focale new`: makes a workspace and its recovery sheet, by what is said here or by an invitation.
@Command(name = "new", description = "${bundle:cli.new}")
final class NewCommand implements Runnable {

    private static final String NAME = "--name";
    private static final String ROLE = "--role";
    private static final String PROGRAMME = "--programme";
    private static final String RECOVERY = "--recovery-out";

    private final Cli cli;

    @Spec
    private @Nullable CommandSpec spec;
    @Parameters(paramLabel = "${bundle:cli.label.dir}", description = "${bundle:cli.new.dir}")
    private Path folder = Path.of("");
    @Option(names = NAME, paramLabel = "${bundle:cli.label.name}", description = "${bundle:cli.new.name}")
    private @Nullable String name;
    @Option(names = ROLE, paramLabel = "referent|lead", description = "${bundle:cli.new.role}")
    private @Nullable Role role;
    @Option(names = PROGRAMME, paramLabel = "${bundle:cli.label.key}", description = "${bundle:cli.new.programme}")
    private @Nullable String programme;
    @Option(names = "--invitation", paramLabel = "${bundle:cli.label.file}", description = "${bundle:cli.new.invitation}")
    private @Nullable Path invitation;
    @Option(names = "--fingerprint", paramLabel = "${bundle:cli.label.fingerprint}", description = "${bundle:cli.new.fingerprint}")
    private @Nullable String fingerprint;
    @Option(names = RECOVERY, paramLabel = "${bundle:cli.label.file}", description = "${bundle:cli.new.recovery-out}")
    private @Nullable Path recoveryOut;
    @Option(names = "--site", paramLabel = "${bundle:cli.label.name}", defaultValue = "", description = "${bundle:cli.new.site}")
    private String site = "";
    @Option(names = "--worker", paramLabel = "${bundle:cli.label.name}", defaultValue = "", description = "${bundle:cli.new.worker}")
    private String worker = "";
    @Mixin
    private Passphrases.Option passphrase = new Passphrases.Option();

    NewCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public void run() {
        String called = site.isBlank() ? cli.texts().get("cli.new.site.default") : site;
        if (invitation == null) {
            create(called);
        } else {
            accept(cli.entrance().invitations().read(invitation), called);
        }
    }

    private void create(String called) {
        if (name == null || role == null || programme == null || recoveryOut == null) {
            throw missing();
        }
        var asked = new CreateWorkspace.Asked(folder, name, role, called, worker, programme);
        Made.with(cli, recoveryOut, asked, passphrase, (phrase, recovery) -> cli.entrance().create().create(asked, phrase, recovery));
        cli.say("cli.new.done", folder, recoveryOut);
    }

    private void accept(OpenedInvitation opened, String called) {
        if (recoveryOut == null || (name == null && opened.kind() == InvitationKind.PARTNER)) {
            throw missing();
        }
        boolean compared = fingerprint != null;
        if (fingerprint != null && !AcceptInvitation.isOf(opened, Fingerprint.parse(fingerprint))) {
            throw new NotOfInvitation();
        }
        var asked = new AcceptInvitation.Asked(folder, name == null ? "" : name, called, worker, opened, compared);
        Made.with(cli, recoveryOut, asked.plain(), passphrase,
                (phrase, recovery) -> cli.entrance().invitations().accept(asked, phrase, recovery));
        cli.say("cli.new.done", folder, recoveryOut);
        cli.say("cli.new.invited", opened.from().organisationName(), folder);
        if (!compared) {
            cli.say("cli.new.compare", opened.from().organisationName(), AcceptInvitation.fingerprint(opened));
        }
    }

    private MissingParameterException missing() {
        return Missing.of(spec, known -> {
            var lacking = new ArrayList<ArgSpec>();
            add(lacking, known, NAME, name == null);
            add(lacking, known, ROLE, invitation == null && role == null);
            add(lacking, known, PROGRAMME, invitation == null && programme == null);
            add(lacking, known, RECOVERY, recoveryOut == null);
            return lacking;
        });
    }

    private static void add(List<ArgSpec> lacking, CommandSpec spec, String option, boolean isLacking) {
        if (isLacking) {
            lacking.add(spec.findOption(option));
        }
    }

    /// What was read out is not the fingerprint of the invitation.
    static final class NotOfInvitation extends Refused {
        NotOfInvitation() {
            super("cli.new.fingerprint-differs");
        }
    }
}
