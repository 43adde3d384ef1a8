package org.focale.cli;

import org.focale.base.Version;
import picocli.CommandLine.IVersionProvider;

/// What `focale --version` says.
final class CliVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"Focale " + Version.current()};
    }
}
