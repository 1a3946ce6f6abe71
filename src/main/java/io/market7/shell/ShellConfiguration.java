package io.market7.shell;

import io.market7.shell.output.Console;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.shell.core.command.CommandRegistry;

/** Wires the commands. */
@Lazy
@Configuration(proxyBeanMethods = false)
public class ShellConfiguration {

    /** Every command, in no particular order. */
    public record Commands(List<ShellCommand> all) {}

    @Bean
    Console console() {
        return Console.system();
    }

    @Bean
    Commands commands(Console console) {
        List<ShellCommand> all = new ArrayList<>();
        all.add(new ServeCommand(console));
        all.add(new OpenShellCommand(console));
        all.add(new EvaluateCommand(console));
        all.add(new BacktestCommand(console));
        all.add(new LadderCommand(console));
        all.add(new RulesListCommand(console));
        all.add(new RulesShowCommand(console));
        all.add(new RulesCheckCommand(console));
        all.add(new RulesFormatCommand(console));
        all.add(new RulesMutateCommand(console));
        all.add(new WatchCommand(console));
        all.add(new RulesDiffCommand(console));
        all.add(new RulesDraftCommand(console));
        all.add(new RulesSealCommand(console));
        all.add(new RulesStageCommand(console));
        all.add(new RulesShadowCommand(console));
        all.add(new RulesCanaryCommand(console));
        all.add(new RulesApproveCommand(console));
        all.add(new RulesPromoteCommand(console));
        all.add(new RulesRollbackCommand(console));
        all.add(new RulesTestCommand(console));
        all.add(new RulesCoverageCommand(console));
        all.addAll(session(console));
        all.add(new WhatIfCommand(console));
        all.add(new ReplayCommand(console));
        all.add(new CompareCommand(console));
        all.add(new PinCommand(console));
        all.add(new RulesStatsCommand(console));
        all.add(new DecisionsCommand(console));
        all.add(new JournalVerifyCommand(console));
        all.add(new JournalUpgradeCommand(console, Clock.systemUTC()));
        all.add(new DealsCommand(console));
        all.addAll(ControlCommand.all(console));
        all.add(new DataCheckCommand(console));
        all.add(new DatasetBuildCommand(console));
        all.add(new TrainCommand(console));
        all.add(new ModelsListCommand(console));
        all.add(new ModelsShowCommand(console));
        all.add(new ModelsCheckCommand(console));
        all.add(new ModelsFeaturesCommand(console));
        all.add(new PredictCommand(console));
        all.add(new DataFetchCommand(console, Clock.systemUTC()));
        all.add(new UsersListCommand(console));
        all.add(new UsersAddCommand(console));
        all.add(new UsersRemoveCommand(console));
        all.add(new TokensListCommand(console));
        all.add(new TokensAddCommand(console, Clock.systemUTC()));
        all.add(new TokensRemoveCommand(console));
        all.add(new BenchCommand(console));
        all.add(new TourCommand(() -> all, console));
        all.add(new HelpCommand(() -> all, console));
        return new Commands(all);
    }

    /** Commands that share what is loaded. */
    private static List<ShellCommand> session(Console console) {
        WhatIfSession session = new WhatIfSession();
        return List.of(
                new WhyCommand(session, console),
                new LoadCommand(session, console),
                new SetCommand(session, console),
                new UnsetCommand(session, console),
                new ShowCommand(session, console),
                new FlipCommand(session, console),
                new SweepCommand(session, console),
                new SaveScenarioCommand(session, console));
    }

    @Bean
    CommandRegistry commandRegistry(Commands commands) {
        return new CommandRegistry(new LinkedHashSet<>(commands.all()));
    }
}
