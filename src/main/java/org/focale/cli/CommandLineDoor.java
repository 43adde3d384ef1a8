package org.focale.cli;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import org.focale.app.Entrance;
import org.focale.base.Bug;
import org.focale.base.Refused;
import org.focale.base.Texts;
import picocli.CommandLine;

/// Reads the words after `focale`. Exit codes: 0 done, 1 refused with the reason on stderr, 2 not understood, 3 a fault of ours.
public final class CommandLineDoor {

    static final int REFUSED = 1;
    static final int NOT_UNDERSTOOD = 2;
    static final int FAULT = 3;

    private final CommandLine commands;

    public CommandLineDoor(Entrance entrance, Doors doors, Texts texts, Passphrases passphrases, PrintWriter out, PrintWriter err) {
        var cli = new Cli(entrance, doors, texts, passphrases, out, err);
        commands = new CommandLine(new FocaleCommand(cli))
                .addSubcommand(new NewCommand(cli))
                .addSubcommand(new SampleCommand(cli))
                .addSubcommand(new PeopleCommand(cli))
                .addSubcommand(new ListCommand(cli))
                .addSubcommand(new ImportCommand(cli))
                .addSubcommand(new TodayCommand(cli))
                .addSubcommand(new AgendaCommand(cli))
                .addSubcommand(new CvCommand(cli))
                .addSubcommand(new PlanCommand(cli))
                .addSubcommand(new AttendanceCommand(cli))
                .addSubcommand(new GridCommand(cli))
                .addSubcommand(new AgreementCommand(cli))
                .addSubcommand(new InviteCommand(cli))
                .addSubcommand(new AnswerCommand(cli))
                .addSubcommand(new CardCommand(cli))
                .addSubcommand(new TrustCommand(cli))
                .addSubcommand(new RevokeCommand(cli))
                .addSubcommand(new SendCommand(cli))
                .addSubcommand(new TransferCommand(cli))
                .addSubcommand(new ReceiveCommand(cli))
                .addSubcommand(new ReceiptsCommand(cli))
                .addSubcommand(new BoardCommand(cli))
                .addSubcommand(new ReviewCommand(cli))
                .addSubcommand(new HandoverCommand(cli))
                .addSubcommand(new RetentionCommand(cli))
                .addSubcommand(new EraseCommand(cli))
                .addSubcommand(new CheckCommand(cli))
                .addSubcommand(new VerifyCommand(cli))
                .addSubcommand(new ExportCommand(cli))
                .addSubcommand(new LoadCommand(cli))
                .addSubcommand(new TourCommand(cli))
                .addSubcommand(new DemoCommand(cli))
                .setResourceBundle(new HelpTexts(texts))
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((problem, _) -> notUnderstood(problem, texts))
                .setExecutionExceptionHandler((problem, command, _) -> failed(problem, command, texts));
        commands.getCommandSpec().usageMessage().footer("", texts.get("cli.help.codes"), texts.get("cli.help.language"));
        commands.getSubcommands().values().forEach(command -> command.getCommandSpec().usageMessage()
                .synopsisHeading(texts.get("cli.help.synopsis") + " ")
                .parameterListHeading("%n" + texts.get("cli.help.parameters") + "%n")
                .optionListHeading("%n" + texts.get("cli.help.options") + "%n"));
    }

    /// Runs the words and returns the exit code.
    public int run(String... words) {
        return commands.execute(words);
    }

    private static int notUnderstood(CommandLine.ParameterException problem, Texts texts) {
        var err = problem.getCommandLine().getErr();
        err.println(switch (problem) {
            // The first word only: what follows an option that does not exist could be a passphrase.
            case CommandLine.UnmatchedArgumentException unmatched -> texts.get("cli.usage.unknown", unmatched.getUnmatched().getFirst());
            case CommandLine.MissingParameterException missing -> texts.get("cli.usage.missing",
                    missing.getMissing().stream().map(CommandLineDoor::name).collect(Collectors.joining(isChoice(missing) ? " | " : ", ")));
            case CommandLine.MutuallyExclusiveArgsException _ -> texts.get("cli.usage.exclusive");
            default -> problem.getArgSpec() == null ? texts.get("cli.usage.wrong")
                    : texts.get("cli.usage.value", name(problem.getArgSpec()), String.join(" ", problem.getArgSpec().description()));
        });
        err.println(texts.get("cli.usage.help", problem.getCommandLine().getCommandSpec().qualifiedName()));
        err.flush();
        return NOT_UNDERSTOOD;
    }

    /// One of them is missing, not all.
    private static boolean isChoice(CommandLine.MissingParameterException missing) {
        return missing.getMissing().stream().allMatch(arg -> arg.group() != null);
    }

    private static String name(CommandLine.Model.ArgSpec arg) {
        return arg instanceof CommandLine.Model.OptionSpec option ? option.longestName() : arg.paramLabel();
    }

    private static int failed(Exception problem, CommandLine command, Texts texts) {
        var err = command.getErr();
        if (problem instanceof Refused refused) {
            err.println(texts.get(refused));
        } else {
            var bug = Bug.of(problem);
            err.println(texts.get("cli.fault", bug.code(), bug.place()));
        }
        err.flush();
        return problem instanceof Refused ? REFUSED : FAULT;
    }
}
