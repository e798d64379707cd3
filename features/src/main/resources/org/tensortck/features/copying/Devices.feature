Feature: Copies between devices

  Rule: CPY-24 cpu of a tensor on the host returns the tensor

    @CPY-24.1
    Scenario: A tensor
      Given `t = torch.tensor([1.0, 2.0])`
      When `u = t.cpu()`
      Then `u is t` is `True`
      And `t` is unchanged

    @CPY-24.2 @needs:MEM-6
    Scenario: A view with gaps
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      And `v = t[:, 1:]`
      When `u = v.cpu()`
      Then `u is v` is `True`
      And `u` has strides `(3, 1)`
      And `u` and `t` share memory
      And `t` is unchanged

    @CPY-24.3
    Scenario Outline: <description>: u = t.cpu()
      Given `leaf = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `t = leaf<made by>`
      When `u = t.cpu()`
      Then `u is t` is `True`
      And `u.requires_grad` is `True`
      And `u.is_leaf` is `<leaf>`
      And `t` is unchanged

      Examples:
        | case  | description                    | made by  | leaf  |
        | leaf  | A leaf that requires gradients |          | True  |
        | clone | The result of an operation     | .clone() | False |

  Rule: CPY-25 to of a tensor that already fits returns the tensor

    @CPY-25.1 @needs:DTY-1
    Scenario Outline: <description>: u = t.to(<arguments>)
      Given `t = torch.tensor([1.0, 2.0], dtype=torch.float32)`
      When `u = t.to(<arguments>)`
      Then `u is t` is `True`
      And `t` is unchanged

      Examples:
        | case         | description                              | arguments                         |
        | device-name  | The name of its device                   | 'cpu'                             |
        | device       | Its device                               | torch.device('cpu')               |
        | own-device   | Its attribute device                     | t.device                          |
        | device-named | Its device, by the name of the parameter | device='cpu'                      |
        | device-dtype | Its device and its dtype                 | 'cpu', torch.float32              |
        | both-named   | Both, by the names of the parameters     | dtype=torch.float32, device='cpu' |
        | other        | Another tensor of its dtype              | torch.tensor([3.0])               |
        | itself       | The tensor itself                        | t                                 |
        | nothing      | No argument                              |                                   |

    @CPY-25.2 @needs:DEV-2
    Scenario: A tensor on meta
      Given `t = torch.empty(2, 3, device='meta')`
      When `u = t.to('meta')`
      Then `u is t` is `True`
      And `u.shape` is `(2, 3)`

    @CPY-25.3
    Scenario Outline: A leaf that requires gradients, to <description>
      Given `t = torch.tensor([1.0, 2.0], requires_grad=True)`
      When `u = t.to(<arguments>)`
      Then `u is t` is `True`
      And `u.is_leaf` is `True`
      And `u.requires_grad` is `True`
      And `t` is unchanged

      Examples:
        | case   | description                 | arguments           |
        | device | its device                  | 'cpu'               |
        | other  | another tensor of its dtype | torch.tensor([3.0]) |

  Rule: CPY-26 to copies where device or dtype changes, and with copy=True

    @CPY-26.1
    Scenario Outline: <description>: u = t.to(<arguments>)
      Given `t = torch.tensor([1.5, 2.5], dtype=torch.float32)`
      When `u = t.to(<arguments>)`
      Then `u is t` is `False`
      And `u` is `<elements>`
      And `u.dtype` is `torch.<dtype>`
      And `u.device` is `torch.device('cpu')`
      And `u` and `t` do not share memory
      And `t` is unchanged

      Examples:
        | case         | description                          | arguments                         | elements   | dtype   |
        | device-dtype | Its device and another dtype         | 'cpu', torch.float64              | [1.5, 2.5] | float64 |
        | named        | Both, by the names of the parameters | device='cpu', dtype=torch.float64 | [1.5, 2.5] | float64 |
        | other        | Another tensor of another dtype      | torch.tensor([3])                 | [1, 2]     | int64   |
        | device-copy  | Its device, with copy=True           | 'cpu', copy=True                  | [1.5, 2.5] | float32 |
        | both-copy    | Device and dtype, with copy=True     | 'cpu', torch.float32, copy=True   | [1.5, 2.5] | float32 |
        | other-copy   | A tensor that fits, with copy=True   | t, copy=True                      | [1.5, 2.5] | float32 |
        | copy         | Only copy=True                       | copy=True                         | [1.5, 2.5] | float32 |

    @CPY-26.2 @needs:DTY-1 @needs:MEM-6
    Scenario Outline: A copy keeps the order of the axes of <description>
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `u = <source>.to('cpu', <arguments>)`
      Then `u` is `<elements>`
      And `u` has strides `<strides>`
      And `u.storage_offset()` is `0`
      And `u` and `t` do not share memory
      And `t` is unchanged

      Examples:
        | case            | description                  | source             | arguments     | elements                             | strides |
        | transpose       | a transpose                  | t.T                | copy=True     | [[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]] | (1, 3)  |
        | transpose-dtype | a transpose of another dtype | t.T                | torch.float64 | [[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]] | (1, 3)  |
        | part            | a part, without its gaps     | t[:, 1:]           | copy=True     | [[2.0, 3.0], [5.0, 6.0]]             | (2, 1)  |
        | broadcast       | a broadcast view, row-major  | t[:1].expand(2, 3) | copy=True     | [[1.0, 2.0, 3.0], [1.0, 2.0, 3.0]]   | (3, 1)  |

    @CPY-26.3 @needs:DTY-1
    Scenario Outline: <description> is in the graph
      Given `t = torch.tensor([1.0, 2.0], requires_grad=True)`
      When `u = t.to(<arguments>)`
      Then `u.requires_grad` is `<requires>`
      And `u.is_leaf` is `<leaf>`
      And `t.requires_grad` is `True`
      And `u` and `t` do not share memory
      And `t` is unchanged

      Examples:
        | case     | description                    | arguments                                | requires | leaf  |
        | copy     | A copy                         | 'cpu', copy=True                         | True     | False |
        | dtype    | Another floating-point dtype   | 'cpu', torch.float64                     | True     | False |
        | other    | The dtype of another tensor    | torch.tensor([1.0], dtype=torch.float64) | True     | False |
        | integers | An integer dtype, which is not | 'cpu', torch.int64                       | False    | True  |

  Rule: CPY-27 A tensor moved to meta has no elements

    @CPY-27.1 @needs:DTY-1 @needs:DEV-2 @needs:MEM-6
    Scenario Outline: <description>: u = <source>.to(<arguments>)
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `u = <source>.to(<arguments>)`
      Then `u.device` is `torch.device('meta')`
      And `u.dtype` is `torch.<dtype>`
      And `u.shape` is `<shape>`
      And `u` has strides `<strides>`
      And `u.storage_offset()` is `0`
      And `t` is unchanged

      Examples:
        | case      | description                        | source   | arguments                                          | dtype   | shape  | strides |
        | tensor    | A tensor                           | t        | 'meta'                                             | float32 | (2, 3) | (3, 1)  |
        | device    | A tensor, to the device itself     | t        | torch.device('meta')                               | float32 | (2, 3) | (3, 1)  |
        | transpose | A transpose, which keeps its order | t.T      | 'meta'                                             | float32 | (3, 2) | (1, 3)  |
        | part      | A part, which loses its gaps       | t[:, 1:] | 'meta'                                             | float32 | (2, 2) | (2, 1)  |
        | dtype     | Another dtype as well              | t        | 'meta', torch.float64                              | float64 | (2, 3) | (3, 1)  |
        | other     | Device and dtype of another tensor | t        | torch.empty(1, dtype=torch.float16, device='meta') | float16 | (2, 3) | (3, 1)  |

    @CPY-27.2 @needs:DEV-2
    Scenario: A member of the graph
      Given `t = torch.tensor([1.0, 2.0], requires_grad=True)`
      When `u = t.to('meta')`
      Then `u.device` is `torch.device('meta')`
      And `u.requires_grad` is `True`
      And `u.is_leaf` is `False`
      And `t` is unchanged

    @CPY-27.3 @needs:DEV-2 @needs:CPY-26
    Scenario Outline: A tensor on meta with <description>
      Given `t = torch.empty(2, 3, device='meta')`
      When `u = t.to(<arguments>)`
      Then `u is t` is `False`
      And `u.device` is `torch.device('meta')`
      And `u.dtype` is `torch.<dtype>`
      And `u.shape` is `(2, 3)`

      Examples:
        | case  | description   | arguments         | dtype   |
        | dtype | another dtype | torch.float64     | float64 |
        | copy  | a copy        | 'meta', copy=True | float32 |

    @CPY-27.4 @needs:DEV-2
    Scenario Outline: u = torch.<call>
      Given `t = torch.tensor([1.0, 2.0])`
      And `m = torch.empty(2, 3, device='meta')`
      When `u = torch.<call>`
      Then `u.device` is `torch.device('meta')`
      And `u.shape` is `<shape>`
      And `(u is t, u is m)` is `<same>`
      And `t` is unchanged

      Examples:
        | case      | call                        | shape | same           |
        | as_tensor | as_tensor(t, device='meta') | (2,)  | (False, False) |

      @warns:COPY_OF_TENSOR
      Examples:
        | case   | call                     | shape  | same           |
        | tensor | tensor(t, device='meta') | (2,)   | (False, False) |
        | copy   | tensor(m)                | (2, 3) | (False, False) |

  Rule: CPY-28 A tensor on meta cannot be copied to the host

    @CPY-28.1 @needs:DEV-2
    Scenario Outline: <description>: u = t.<call>
      Given `t = torch.empty(2, 3, device='meta')`
      When `u = t.<call>`
      Then it fails with `NOT_HOST_MEMORY`
      And `t` is unchanged

      Examples:
        | case   | description                | call                     |
        | cpu    | cpu                        | cpu()                    |
        | name   | The name of the host       | to('cpu')                |
        | device | The host                   | to(torch.device('cpu'))  |
        | dtype  | The host and another dtype | to('cpu', torch.float64) |
        | other  | A tensor on the host       | to(torch.tensor([1.0]))  |

    @CPY-28.2 @needs:CPY-27
    Scenario: A tensor moved to meta
      Given `t = torch.tensor([1.0, 2.0])`
      And `m = t.to('meta')`
      When `u = m.cpu()`
      Then it fails with `NOT_HOST_MEMORY`
      And `m` is unchanged
      And `t` is unchanged

    @CPY-28.3 @needs:DEV-2
    Scenario Outline: u = torch.<call>
      Given `t = torch.empty(2, 3, device='meta')`
      When `u = torch.<call>`
      Then it fails with `NOT_HOST_MEMORY`
      And `t` is unchanged

      Examples:
        | case      | call                       |
        | as_tensor | as_tensor(t, device='cpu') |
        | asarray   | asarray(t, device='cpu')   |

      @warns:COPY_OF_TENSOR
      Examples:
        | case   | call                    |
        | tensor | tensor(t, device='cpu') |
