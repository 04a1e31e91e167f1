// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.examples;

import io.github.cmcmodel.json.CmcJson;
import io.github.cmcmodel.json.CmcRecord;
import io.github.cmcmodel.json.ReadResult;
import io.github.cmcmodel.json.TerminalReport;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.rule.Severity;
import io.github.cmcmodel.validation.FindingReport;
import io.github.cmcmodel.validation.MechanismValidator;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Reads a mechanism, checks it, prints an overview and writes it back as JSON.
 *
 * <p>Without arguments it shows the bundled record of the Caribbean Migration Consultations. A document with errors is not
 * shown: every fault is printed with its place, nothing is written, and the exit code is 1.
 */
public final class Overview {
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private final PrintStream out;
    private final PrintStream err;

    Overview(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Runs the program and ends the virtual machine unless all went well.
     *
     * @param arguments see {@link Arguments#USAGE}
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int code = new Overview(out, err).run(arguments, LocalDate.now(Clock.systemUTC()));
        if (code != 0) {
            System.exit(code);
        }
    }

    int run(String[] words, LocalDate today) {
        Arguments arguments;
        try {
            arguments = Arguments.parse(words, today);
        } catch (IllegalArgumentException misused) {
            err.println(misused.getMessage());
            err.println(Arguments.USAGE);
            return MISUSED;
        }
        try {
            return run(arguments);
        } catch (NoSuchFileException missing) {
            err.println(missing.getFile() + ": there is no such file");
        } catch (AccessDeniedException denied) {
            err.println(denied.getFile() + ": access is denied");
        } catch (IOException failed) {
            err.println(failed.getMessage());
        }
        return FAILED;
    }

    private int run(Arguments arguments) throws IOException {
        ReadResult<ConsultativeMechanism> result = arguments.document().isPresent()
                ? CmcJson.standard().read(arguments.document().get())
                : CmcJson.standard().read(CmcRecord.bytes());
        ReadResult<ConsultativeMechanism> checked = result.validated(MechanismValidator.create(), arguments.day());
        FindingReport report = checked.report();
        if (report.hasErrors()) {
            String name = arguments.document().map(Path::toString).orElse("the bundled record");
            err.println(name + " has " + report.count(Severity.ERROR) + " error(s):");
            err.print(TerminalReport.inLanguage(arguments.language()).format(checked));
            return FAILED;
        }
        ConsultativeMechanism mechanism = result.orElseThrow();
        new OverviewText(out, mechanism, arguments.day(), arguments.language()).print(report);
        write(mechanism, arguments.output());
        return 0;
    }

    private void write(ConsultativeMechanism mechanism, Path output) throws IOException {
        Path folder = output.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        CmcJson.standard().write(mechanism, output);
        boolean same = CmcJson.standard().readOrThrow(output).equals(mechanism);
        out.println("Written to " + output + " (" + Files.size(output) + " bytes); read back, it is "
                + (same ? "the same." : "NOT the same."));
    }
}
