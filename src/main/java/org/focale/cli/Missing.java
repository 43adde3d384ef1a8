package org.focale.cli;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/// What picocli would say of words that are always needed: some are needed only beside others.
final class Missing {

    private Missing() {}

    /// @param lacking which of the command's words
    static MissingParameterException of(@Nullable CommandSpec spec, Function<CommandSpec, List<ArgSpec>> lacking) {
        if (spec == null) {
            throw new IllegalStateException("Not run by the command line");
        }
        return new MissingParameterException(spec.commandLine(), lacking.apply(spec), "");
    }
}
