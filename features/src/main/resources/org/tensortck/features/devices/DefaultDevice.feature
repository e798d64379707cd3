Feature: The default device

  Rule: DEV-9 A new tensor is on the default device

    @DEV-9.1 @needs:DEV-1 @needs:CRE-1 @needs:CRE-9 @needs:CRE-12 @needs:CRE-13
    Scenario Outline: <code>
      Given `torch.set_default_device('meta')`
      When `t = <code>`
      Then `t.device` is `torch.device('meta')`
      And `t.shape` is `<shape>`
      And `t.dtype` is `torch.<dtype>`

      Examples:
        | case      | code                      | shape  | dtype   |
        | zeros     | torch.zeros(2, 3)         | (2, 3) | float32 |
        | ones      | torch.ones(2)             | (2,)   | float32 |
        | empty     | torch.empty(2)            | (2,)   | float32 |
        | full      | torch.full((2,), 1)       | (2,)   | int64   |
        | arange    | torch.arange(3)           | (3,)   | int64   |
        | linspace  | torch.linspace(0, 1, 3)   | (3,)   | float32 |
        | logspace  | torch.logspace(0, 1, 3)   | (3,)   | float32 |
        | eye       | torch.eye(2)              | (2, 2) | float32 |
        | rand      | torch.rand(2)             | (2,)   | float32 |
        | tensor    | torch.tensor([1, 2])      | (2,)   | int64   |
        | as_tensor | torch.as_tensor([1.0])    | (1,)   | float32 |
        | asarray   | torch.asarray([1.0, 2.0]) | (2,)   | float32 |

    @DEV-9.2
    Scenario: The default device that was set
      When `torch.set_default_device(torch.device('meta'))`
      Then `torch.get_default_device()` is `torch.device('meta')`

    @DEV-9.3
    Scenario: The default device is the host
      Then `torch.get_default_device()` is `torch.device('cpu')`

    @DEV-9.4
    Scenario Outline: A device that is given, <code>
      Given `torch.set_default_device('meta')`
      When `t = <code>`
      Then `t.device` is `torch.device('cpu')`
      And `t` is `<elements>`

      Examples:
        | case      | code                               | elements   |
        | zeros     | torch.zeros(2, device='cpu')       | [0.0, 0.0] |
        | tensor    | torch.tensor([1.0], device='cpu')  | [1.0]      |
        | as_tensor | torch.as_tensor([1], device='cpu') | [1]        |
        | asarray   | torch.asarray([1.0], device='cpu') | [1.0]      |

    @DEV-9.5
    Scenario: None is the host again
      Given `torch.set_default_device('meta')`
      When `torch.set_default_device(None)`
      Then `torch.get_default_device()` is `torch.device('cpu')`
      And `torch.zeros(2)` is `[0.0, 0.0]`
      And `torch.tensor([1.0])` is `[1.0]`

    @DEV-9.6
    Scenario: The host as the default device
      When `torch.set_default_device('cpu')`
      Then `torch.tensor([1.0])` is `[1.0]`
      And `torch.zeros(2).device` is `torch.device('cpu')`

  Rule: DEV-10 An array becomes a tensor on the default device

    @DEV-10.1
    Scenario Outline: <function> of an array
      Given `a = np.array([1.0, 2.0])`
      And `torch.set_default_device('meta')`
      When `t = torch.<function>(a)`
      Then `t.device` is `torch.device('meta')`
      And `t.dtype` is `torch.float64`
      And `t.shape` is `(2,)`
      And `a` is unchanged

      Examples:
        | case      | function  |
        | tensor    | tensor    |
        | as_tensor | as_tensor |
        | asarray   | asarray   |

    @DEV-10.2 @needs:CPY-15
    Scenario: An array that may not be copied
      Given `a = np.array([1.0, 2.0])`
      And `torch.set_default_device('meta')`
      When `t = torch.asarray(a, copy=False)`
      Then it fails with `COPY_NEEDED`
      And `a` is unchanged

    @DEV-10.3 @needs:CPY-1
    Scenario: An array to the host
      Given `a = np.array([1.0, 2.0])`
      And `torch.set_default_device('meta')`
      When `t = torch.as_tensor(a, device='cpu')`
      Then `t` is `[1.0, 2.0]`
      And `t` and `a` share memory
      And `a` is unchanged

  Rule: DEV-11 A tensor is converted on its own device

    @DEV-11.1 @deviates:PyTorch
    Scenario Outline: <code>
      Given `t = torch.tensor([1.0, 2.0])`
      And `torch.set_default_device('meta')`
      When `u = <code>`
      Then `u.device` is `torch.device('cpu')`
      And `t` is unchanged

      Examples:
        | case      | code                                    |
        | as_tensor | torch.as_tensor(t)                      |
        | dtype     | torch.as_tensor(t, dtype=torch.float64) |
        | asarray   | torch.asarray(t)                        |

      @warns:COPY_OF_TENSOR
      Examples:
        | case   | code            |
        | tensor | torch.tensor(t) |

  Rule: DEV-12 Memory of the host stays on the host

    @DEV-12.1 @needs:MEM-3
    Scenario: from_numpy
      Given `a = np.array([1.0, 2.0])`
      And `torch.set_default_device('meta')`
      When `t = torch.from_numpy(a)`
      Then `t.device` is `torch.device('cpu')`
      And `t` and `a` share memory
      And `a` is unchanged

    @DEV-12.2 @needs:MEM-27
    Scenario: from_dlpack
      Given `a = np.array([1.0, 2.0])`
      And `torch.set_default_device('meta')`
      When `t = torch.from_dlpack(a)`
      Then `t.device` is `torch.device('cpu')`
      And `t` and `a` share memory
      And `a` is unchanged

    @DEV-12.3 @needs:MEM-24
    Scenario: frombuffer
      Given `a = np.array([1.0, 2.0])`
      And `torch.set_default_device('meta')`
      When `t = torch.frombuffer(a, dtype=torch.float64)`
      Then `t.device` is `torch.device('cpu')`
      And `t` and `a` share memory
      And `a` is unchanged

  Rule: DEV-13 Operations ignore the default device

    @DEV-13.1 @needs:DTY-1 @needs:CRE-27 @needs:IDX-31
    Scenario Outline: <code>
      Given `t = torch.tensor([[1.0, 2.0], [3.0, 4.0]])`
      And `i = torch.tensor([1])`
      And `torch.set_default_device('meta')`
      When `u = <code>`
      Then `u.device` is `torch.device('cpu')`
      And `u` is `<result>`
      And `t` is unchanged

      Examples:
        | case       | code                     | result                                           |
        | number     | t + 1                    | [[2.0, 3.0], [4.0, 5.0]]                         |
        | first      | 2 * t                    | [[2.0, 4.0], [6.0, 8.0]]                         |
        | tensors    | t - t                    | [[0.0, 0.0], [0.0, 0.0]]                         |
        | zeros_like | torch.zeros_like(t)      | [[0.0, 0.0], [0.0, 0.0]]                         |
        | new_full   | t.new_full((2,), 1)      | [1.0, 1.0]                                       |
        | new_tensor | t.new_tensor([1])        | [1.0]                                            |
        | clone      | t.clone()                | [[1.0, 2.0], [3.0, 4.0]]                         |
        | to         | t.to(torch.int64)        | [[1, 2], [3, 4]]                                 |
        | slice      | t[1:]                    | [[3.0, 4.0]]                                     |
        | index      | t[i]                     | [[3.0, 4.0]]                                     |
        | list       | t[[1]]                   | [[3.0, 4.0]]                                     |
        | where      | torch.where(t > 1, t, 0) | [[0.0, 2.0], [3.0, 4.0]]                         |
        | stack      | torch.cat([t, t])        | [[1.0, 2.0], [3.0, 4.0], [1.0, 2.0], [3.0, 4.0]] |
        | sum        | t.sum(0)                 | [4.0, 6.0]                                       |
        | nonzero    | torch.nonzero(t > 3)     | [[1, 1]]                                         |

    @DEV-13.2 @needs:DTY-1
    Scenario: The text of a tensor on the host
      Given `t = torch.tensor([1.0, 2.0])`
      When `torch.set_default_device('meta')`
      Then `repr(t)` is `'tensor([1., 2.])'`
      And `t` is unchanged

  Rule: DEV-37 A device as a context is the default device within it

    @DEV-37.1 @needs:DEV-9
    Scenario: New tensors
      When `with torch.device('meta'): t = torch.zeros(2); u = torch.tensor([1, 2])`
      Then `t.device` is `torch.device('meta')`
      And `u.device` is `torch.device('meta')`
      And `torch.zeros(2)` is `[0.0, 0.0]`
      And `torch.tensor([1, 2])` is `[1, 2]`
      And `torch.get_default_device()` is `torch.device('cpu')`

    @DEV-37.2 @needs:DEV-9
    Scenario: A context within a context
      When `with torch.device('meta'), torch.device('cpu'): t = torch.zeros(2)`
      Then `t` is `[0.0, 0.0]`
      And `torch.get_default_device()` is `torch.device('cpu')`

    @DEV-37.3 @needs:DEV-9
    Scenario: A context within the default device
      Given `torch.set_default_device('meta')`
      When `with torch.device('cpu'): t = torch.zeros(2)`
      Then `t` is `[0.0, 0.0]`
      And `torch.zeros(2).device` is `torch.device('meta')`

    @DEV-37.4 @needs:DEV-3 @needs:DEV-9
    Scenario: A refusal within a context
      Given `m = torch.empty(2, device='meta')`
      When `with torch.device('meta'): n = m.numpy()`
      Then it fails with `NOT_HOST_MEMORY`
      And `m` is unchanged
      And `torch.get_default_device()` is `torch.device('cpu')`
      And `torch.zeros(2)` is `[0.0, 0.0]`

    @DEV-37.5 @needs:MEM-3 @needs:DEV-10 @needs:DEV-12
    Scenario: Arrays
      Given `a = np.array([1.0, 2.0])`
      When `with torch.device('meta'): t = torch.as_tensor(a); u = torch.from_numpy(a)`
      Then `t.device` is `torch.device('meta')`
      And `u` and `a` share memory
      And `a` is unchanged
