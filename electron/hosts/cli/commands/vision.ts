import { Command, InvalidArgumentError, Option } from 'commander';
import { modelOfRun, parsePrice, VISION_KINDS, type VisionBackend } from '../../../../shared/model/vision.ts';
import { type HostSettings, unwrap, withAssistant } from '../command-context.ts';

type AddOptions = {
  kind: VisionBackend['kind'];
  url: string;
  model: string;
  keyEnv?: string;
  price?: VisionBackend['price'];
};

const print = (text: string): boolean => process.stdout.write(`${text}\n`);

/** `askshot vision add|list|test|remove|discover|sent`: the vision models that may be asked. */
export function visionCommand(host: HostSettings): Command {
  const vision = new Command('vision').description('Set up vision models; none is asked unless it is named.');
  vision
    .command('add')
    .description('Add a model, or replace the one of that name.')
    .argument('<name>', 'what you will call it')
    .addOption(
      new Option('--kind <kind>', 'protocol of its server').choices(VISION_KINDS).makeOptionMandatory(),
    )
    .requiredOption('--url <url>', "base address of the server's API")
    .requiredOption('--model <model>', 'model on that server')
    .option('--key-env <variable>', 'environment variable that holds the key')
    .addOption(
      new Option('--price <input/output>', 'dollars for a million tokens, such as 3/15').argParser((text) => {
        const price = parsePrice(text);
        if (!price) throw new InvalidArgumentError('Give two numbers such as 3/15.');
        return price;
      }),
    )
    .action((name: string, { kind, url, model, keyEnv, price }: AddOptions, command: Command) =>
      withAssistant(command, host, async (assistant) => {
        const backend = { name, kind, url, model, key_env: keyEnv ?? null, ...(price && { price }) };
        const added = unwrap(await assistant.request('add_vision', backend));
        print(
          `${name} is set up (${added.local ? 'on this machine' : 'remote: pictures leave this machine'})`,
        );
      }),
    );
  vision
    .command('list')
    .description('The models that are set up.')
    .option('--json', 'as JSON')
    .action((options: { json?: boolean }, command: Command) =>
      withAssistant(command, host, async (assistant) => {
        const all = unwrap(await assistant.request('list_vision', {}));
        if (options.json) print(JSON.stringify(all, null, 2));
        else if (all.length === 0) print('no vision model is set up (askshot vision add --help)');
        for (const each of options.json ? [] : all)
          print(`${each.name}  ${each.kind}  ${each.model}  ${each.url}  ${each.local ? 'local' : 'remote'}`);
      }),
    );
  vision
    .command('test')
    .description('Show a model a test picture and see whether it reads it.')
    .argument('<name>')
    .action((name: string, _options: object, command: Command) =>
      withAssistant(command, host, async (assistant) => {
        const { model, version, smallest_letters } = unwrap(await assistant.request('test_vision', { name }));
        const named = modelOfRun({ model, version }) || 'it does not say which model it is';
        print(`${name} sees pictures (${named})`);
        print(
          smallest_letters
            ? `on a large picture it reads letters from ${smallest_letters} px`
            : 'on a large picture it reads none of the test words: its server may scale pictures down',
        );
      }),
    );
  vision
    .command('remove')
    .argument('<name>')
    .description('Take a model out.')
    .action((name: string, _options: object, command: Command) =>
      withAssistant(command, host, async (assistant) => {
        unwrap(await assistant.request('remove_vision', { name }));
        print(`${name} is removed`);
      }),
    );
  vision
    .command('discover')
    .description('Look for model servers on this machine.')
    .action((_options: object, command: Command) =>
      withAssistant(command, host, async (assistant) => {
        const found = unwrap(await assistant.request('discover_vision', {}));
        if (found.length === 0) print('no model server answers on 127.0.0.1');
        for (const { program, kind, url, models } of found)
          print(`${program}  ${kind}  ${url}  ${models.join(', ')}`);
      }),
    );
  vision
    .command('sent')
    .description('Everything that was sent to models, as JSON Lines.')
    .action((_options: object, command: Command) =>
      withAssistant(command, host, async (assistant) => {
        for (const entry of unwrap(await assistant.request('list_sent', {}))) print(JSON.stringify(entry));
      }),
    );
  return vision;
}
