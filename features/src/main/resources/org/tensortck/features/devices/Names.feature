Feature: The names of devices

  Rule: DEV-4 A device has a type and an index

    @DEV-4.1
    Scenario: Type, index and texts
      Then `(DEVICE.type, DEVICE.index, str(DEVICE), repr(DEVICE))` is `RESULT` for every row of
        | DEVICE                             | RESULT                                                                           |
        | torch.device('cpu')                | ('cpu', None, 'cpu', "device(type='cpu')")                                       |
        | torch.device('cuda')               | ('cuda', None, 'cuda', "device(type='cuda')")                                    |
        | torch.device('cuda:1')             | ('cuda', 1, 'cuda:1', "device(type='cuda', index=1)")                            |
        | torch.device('cuda', 1)            | ('cuda', 1, 'cuda:1', "device(type='cuda', index=1)")                            |
        | torch.device('cuda', None)         | ('cuda', None, 'cuda', "device(type='cuda')")                                    |
        | torch.device('cuda', index=7)      | ('cuda', 7, 'cuda:7', "device(type='cuda', index=7)")                            |
        | torch.device(type='xpu', index=10) | ('xpu', 10, 'xpu:10', "device(type='xpu', index=10)")                            |
        | torch.device('cuda:127')           | ('cuda', 127, 'cuda:127', "device(type='cuda', index=127)")                      |
        | torch.device('meta')               | ('meta', None, 'meta', "device(type='meta')")                                    |
        | torch.device('privateuseone:0')    | ('privateuseone', 0, 'privateuseone:0', "device(type='privateuseone', index=0)") |

    @DEV-4.2
    Scenario: The device of a tensor
      When `t = torch.tensor([1.0])`
      Then `(t.device.type, t.device.index)` is `('cpu', None)`

  Rule: DEV-5 A device equals only a device of its type and its index

    @DEV-5.1 @needs:DEV-4
    Scenario: Comparisons
      Then `CODE` is `RESULT` for every row of
        | CODE                                                | RESULT |
        | torch.device('cuda:1') == torch.device('cuda', 1)   | True   |
        | torch.device('cuda') == torch.device('cuda', None)  | True   |
        | torch.device('cpu') == torch.device('cpu:0')        | False  |
        | torch.device('cpu') != torch.device('cpu:0')        | True   |
        | torch.device('cuda:0') == torch.device('cuda:1')    | False  |
        | torch.device('cuda:0') == torch.device('xpu:0')     | False  |
        | torch.device('cpu') == 'cpu'                        | False  |
        | torch.device('cuda:1') != 'cuda:1'                  | True   |
        | torch.device('cpu') == None                         | False  |
        | torch.device('cuda:1') in [torch.device('cuda', 1)] | True   |

    @DEV-5.2
    Scenario: The device of a tensor
      When `t = torch.tensor([1.0])`
      Then `(t.device == torch.device('cpu'), t.device == torch.device('cpu:0'), t.device == 'cpu')` is `(True, False, False)`

  Rule: DEV-6 A device of an unknown type or with an impossible index is refused

    @DEV-6.1 @needs:DEV-4
    Scenario: Devices
      Then `torch.device(ARGUMENTS)` is `RESULT` for every row of
        | ARGUMENTS   | RESULT            |
        | 'gpu'       | !INVALID_ARGUMENT |
        | 'CUDA'      | !INVALID_ARGUMENT |
        | 'CPU'       | !INVALID_ARGUMENT |
        | 'cuda1'     | !INVALID_ARGUMENT |
        | 'gpu:0'     | !INVALID_ARGUMENT |
        | 'gpu', 0    | !INVALID_ARGUMENT |
        | ' cpu'      | !INVALID_ARGUMENT |
        | 'cpu '      | !INVALID_ARGUMENT |
        | 'cuda 1'    | !INVALID_ARGUMENT |
        | 'cuda:1:1'  | !INVALID_ARGUMENT |
        | 'cuda:0', 0 | !INVALID_ARGUMENT |
        | 'cuda:0', 1 | !INVALID_ARGUMENT |
        | 'cuda', -1  | !INVALID_ARGUMENT |

    @DEV-6.2
    Scenario: Strings where a function takes a device
      Given `t = torch.tensor([1.0])`
      Then `CODE` is `RESULT` for every row of
        | CODE                             | RESULT            |
        | torch.zeros(2, device='gpu')     | !INVALID_ARGUMENT |
        | torch.empty(2, device='CPU')     | !INVALID_ARGUMENT |
        | torch.tensor([1.0], device='')   | !INVALID_ARGUMENT |
        | torch.as_tensor(t, device='gpu') | !INVALID_ARGUMENT |
        | t.to('gpu:0')                    | !INVALID_ARGUMENT |
        | t.to(device='cpu ')              | !INVALID_ARGUMENT |
      And `t` is unchanged

  Rule: DEV-7 A large index is kept or refused

    @DEV-7.1 @needs:DEV-4 @deviates:PyTorch
    Scenario Outline: torch.device(<arguments>)
      Then `torch.device(<arguments>).index` is `<index>`, or it fails with `INVALID_ARGUMENT`

      Examples:
        | case   | arguments   | index |
        | string | 'cuda:128'  | 128   |
        | own    | 'cuda', 300 | 300   |

  Rule: DEV-8 The host with an index is another device than the host

    @DEV-8.1 @needs:DEV-4 @needs:DEV-5
    Scenario Outline: <description>: u = <code>
      Given `t = torch.tensor([1.0, 2.0])`
      When `u = <code>`
      Then `u is t` is `False`
      And `u` is `[1.0, 2.0]`
      And `u.device` is `torch.device('cpu')`
      And `u` and `t` do not share memory
      And `t` is unchanged

      Examples:
        | case      | description           | code                               |
        | to        | to of a string        | t.to('cpu:0')                      |
        | device    | to of a device        | t.to(torch.device('cpu', 0))       |
        | as_tensor | as_tensor of a tensor | torch.as_tensor(t, device='cpu:0') |
        | asarray   | asarray of a tensor   | torch.asarray(t, device='cpu:0')   |

    @DEV-8.2 @needs:DEV-4 @needs:DEV-5
    Scenario Outline: An array, <function>
      Given `a = np.array([1.0, 2.0])`
      When `t = torch.<function>(a, device='cpu:0')`
      Then `t` is `[1.0, 2.0]`
      And `t.device` is `torch.device('cpu')`
      And `t` and `a` do not share memory
      And `a` is unchanged

      Examples:
        | case      | function  |
        | as_tensor | as_tensor |
        | asarray   | asarray   |
