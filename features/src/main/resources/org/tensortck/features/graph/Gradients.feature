Feature: Gradients

  Rule: GRA-14 Gradients of arithmetic

    @GRA-14.1
    Scenario Outline: Two tensors: <code>
      Given `x = torch.tensor([1.0, 2.0, 4.0], requires_grad=True)`
      And `w = torch.tensor([2.0, 4.0, 8.0], requires_grad=True)`
      And `y = <code>`
      When `y.backward(torch.arange(1.0, y.numel() + 1).reshape(y.shape))`
      Then `x.grad` is `<gradient>`
      And `w.grad` is `<of_w>`
      And `x` is unchanged
      And `w` is unchanged

      Examples:
        | case      | code                                   | gradient              | of_w                                   |
        | add       | x + w                                  | [1.0, 2.0, 3.0]       | [1.0, 2.0, 3.0]                        |
        | subtract  | x - w                                  | [1.0, 2.0, 3.0]       | [-1.0, -2.0, -3.0]                     |
        | multiply  | x * w                                  | [2.0, 8.0, 24.0]      | [1.0, 4.0, 12.0]                       |
        | divide    | w / x                                  | [-2.0, -2.0, -1.5]    | [1.0, 1.0, 0.75]                       |
        | remainder | w % x                                  | [-2.0, -4.0, -6.0]    | [1.0, 2.0, 3.0]                        |
        | power     | x ** w                                 | [2.0, 64.0, 393216.0] | [0.0, 22.180709838867188, 272556.5625] |
        | truncate  | torch.div(w, x, rounding_mode='trunc') | [0.0, 0.0, 0.0]       | [0.0, 0.0, 0.0]                        |
        | both      | x * x / w                              | [1.0, 2.0, 3.0]       | [-0.25, -0.5, -0.75]                   |

    @GRA-14.2
    Scenario Outline: A tensor and a number: <code>
      Given `x = torch.tensor([1.0, 2.0, 4.0], requires_grad=True)`
      And `y = <code>`
      When `y.backward(torch.arange(1.0, y.numel() + 1).reshape(y.shape))`
      Then `x.grad` is `<gradient>`
      And `x` is unchanged

      Examples:
        | case       | code                                   | gradient                        |
        | add        | x + 1                                  | [1.0, 2.0, 3.0]                 |
        | subtract   | x - 1                                  | [1.0, 2.0, 3.0]                 |
        | reversed   | 5 - x                                  | [-1.0, -2.0, -3.0]              |
        | multiply   | x * 3                                  | [3.0, 6.0, 9.0]                 |
        | divide     | x / 2                                  | [0.5, 1.0, 1.5]                 |
        | reciprocal | 8 / x                                  | [-8.0, -4.0, -1.5]              |
        | remainder  | x % 3                                  | [1.0, 2.0, 3.0]                 |
        | square     | x ** 2                                 | [2.0, 8.0, 24.0]                |
        | cube       | x ** 3                                 | [3.0, 24.0, 144.0]              |
        | root       | x ** 0.5                               | [0.5, 0.7071067690849304, 0.75] |
        | inverse    | x ** -1                                | [-1.0, -0.5, -0.1875]           |
        | constant   | x ** 0                                 | [0.0, 0.0, 0.0]                 |
        | exponent   | 1 ** x                                 | [0.0, 0.0, 0.0]                 |
        | int_first  | 3 * x                                  | [3.0, 6.0, 9.0]                 |
        | negate     | -x                                     | [-1.0, -2.0, -3.0]              |
        | absolute   | abs(x - 2)                             | [-1.0, 0.0, 3.0]                |
        | truncate   | torch.div(x, 2, rounding_mode='trunc') | [0.0, 0.0, 0.0]                 |

    @GRA-14.3
    Scenario: A scalar that requires gradients
      Given `x = torch.tensor([1.0, 2.0, 4.0], requires_grad=True)`
      And `s = torch.tensor(3.0, requires_grad=True)`
      When `(x * s).backward(torch.tensor([1.0, 10.0, 100.0]))`
      Then `x.grad` is `[3.0, 30.0, 300.0]`
      And `s.grad` is `421.0`
      And `x` is unchanged

    @GRA-14.4
    Scenario: Operands of two dtypes
      Given `x = torch.tensor([1.0, 2.0], dtype=torch.float32, requires_grad=True)`
      And `w = torch.tensor([4.0, 8.0], dtype=torch.float64, requires_grad=True)`
      And `i = torch.tensor([3, 5])`
      When `(x * w * i).sum().backward()`
      Then `x.grad` is `[12.0, 40.0]`
      And `w.grad` is `[3.0, 10.0]`
      And `(x.grad.dtype, w.grad.dtype)` is `(torch.float32, torch.float64)`
      And `x` is unchanged

  Rule: GRA-15 The gradient of a broadcast operand is a sum

    @GRA-15.1
    Scenario Outline: A row and a column: <code>
      Given `x = torch.tensor([1.0, 2.0, 4.0], requires_grad=True)`
      And `w = torch.tensor([[2.0], [3.0]], requires_grad=True)`
      And `y = <code>`
      When `y.backward(torch.arange(1.0, y.numel() + 1).reshape(y.shape))`
      Then `x.grad` is `<gradient>`
      And `w.grad` is `<of_w>`
      And `x` is unchanged
      And `w` is unchanged

      Examples:
        | case     | code                                               | gradient           | of_w             |
        | add      | x + w                                              | [5.0, 7.0, 9.0]    | [[6.0], [15.0]]  |
        | multiply | x * w                                              | [14.0, 19.0, 24.0] | [[17.0], [38.0]] |
        | first    | w * x                                              | [14.0, 19.0, 24.0] | [[17.0], [38.0]] |
        | subtract | w - x                                              | [-5.0, -7.0, -9.0] | [[6.0], [15.0]]  |
        | where    | torch.where(torch.tensor([[True], [False]]), x, w) | [1.0, 2.0, 3.0]    | [[0.0], [15.0]]  |

    @GRA-15.2
    Scenario Outline: Repeated by a view: <code>
      Given `x = torch.tensor([[1.0], [2.0]], requires_grad=True)`
      And `y = <code>`
      When `y.backward(torch.arange(1.0, y.numel() + 1).reshape(y.shape))`
      Then `x.grad` is `<gradient>`
      And `x` is unchanged

      Examples:
        | case    | code                                             | gradient         |
        | expand  | x.expand(2, 3)                                   | [[6.0], [15.0]]  |
        | more    | x.expand(2, 2, 2)                                | [[14.0], [22.0]] |
        | as      | x.expand_as(torch.zeros(2, 2))                   | [[3.0], [7.0]]   |
        | to      | torch.broadcast_to(x, (3, 2, 1))                 | [[9.0], [12.0]]  |
        | tensors | torch.broadcast_tensors(x, torch.zeros(2, 3))[0] | [[6.0], [15.0]]  |

  Rule: GRA-16 The gradient of a view belongs to the elements it shows

    @GRA-16.1
    Scenario Outline: Axes and shapes: <code>
      Given `x = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)`
      And `y = <code>`
      When `y.backward(torch.arange(1.0, y.numel() + 1).reshape(y.shape))`
      Then `x.grad` is `<gradient>`
      And `x` is unchanged

      Examples:
        | case         | code                   | gradient                           |
        | T            | x.T                    | [[1.0, 3.0, 5.0], [2.0, 4.0, 6.0]] |
        | t            | x.t()                  | [[1.0, 3.0, 5.0], [2.0, 4.0, 6.0]] |
        | mT           | x.mT                   | [[1.0, 3.0, 5.0], [2.0, 4.0, 6.0]] |
        | transpose    | x.transpose(0, 1)      | [[1.0, 3.0, 5.0], [2.0, 4.0, 6.0]] |
        | permute      | x.permute(1, 0)        | [[1.0, 3.0, 5.0], [2.0, 4.0, 6.0]] |
        | movedim      | x.movedim(0, 1)        | [[1.0, 3.0, 5.0], [2.0, 4.0, 6.0]] |
        | swapaxes     | x.swapaxes(0, 1)       | [[1.0, 3.0, 5.0], [2.0, 4.0, 6.0]] |
        | view         | x.view(3, 2)           | [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]] |
        | reshape      | x.T.reshape(2, 3)      | [[1.0, 3.0, 5.0], [2.0, 4.0, 6.0]] |
        | reshape_view | x.reshape(6)           | [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]] |
        | flatten      | x.T.flatten()          | [[1.0, 3.0, 5.0], [2.0, 4.0, 6.0]] |
        | ravel        | x.ravel()              | [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]] |
        | unflatten    | x.unflatten(1, (3, 1)) | [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]] |
        | squeeze      | x[:1].squeeze()        | [[1.0, 2.0, 3.0], [0.0, 0.0, 0.0]] |
        | unsqueeze    | x.unsqueeze(0)         | [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]] |
        | atleast      | torch.atleast_3d(x)    | [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]] |
        | contiguous   | x.T.contiguous()       | [[1.0, 3.0, 5.0], [2.0, 4.0, 6.0]] |

    @GRA-16.2
    Scenario Outline: Parts: <code>
      Given `x = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)`
      And `y = <code>`
      When `y.backward(torch.arange(1.0, y.numel() + 1).reshape(y.shape))`
      Then `x.grad` is `<gradient>`
      And `x` is unchanged

      Examples:
        | case         | code                         | gradient                           |
        | integer      | x[1]                         | [[0.0, 0.0, 0.0], [1.0, 2.0, 3.0]] |
        | last         | x[-1, -1]                    | [[0.0, 0.0, 0.0], [0.0, 0.0, 1.0]] |
        | range        | x[:, 1:]                     | [[0.0, 1.0, 2.0], [0.0, 3.0, 4.0]] |
        | step         | x[:, ::2]                    | [[1.0, 0.0, 2.0], [3.0, 0.0, 4.0]] |
        | axis         | x[:, None, 0]                | [[1.0, 0.0, 0.0], [2.0, 0.0, 0.0]] |
        | ellipsis     | x[..., 1]                    | [[0.0, 1.0, 0.0], [0.0, 2.0, 0.0]] |
        | select       | x.select(1, 2)               | [[0.0, 0.0, 1.0], [0.0, 0.0, 2.0]] |
        | narrow       | x.narrow(1, 1, 2)            | [[0.0, 1.0, 2.0], [0.0, 3.0, 4.0]] |
        | diagonal     | x.diagonal()                 | [[1.0, 0.0, 0.0], [0.0, 2.0, 0.0]] |
        | diagonal1    | x.diagonal(1)                | [[0.0, 1.0, 0.0], [0.0, 0.0, 2.0]] |
        | split        | x.split(2, 1)[1]             | [[0.0, 0.0, 1.0], [0.0, 0.0, 2.0]] |
        | chunk        | x.chunk(2)[0]                | [[1.0, 2.0, 3.0], [0.0, 0.0, 0.0]] |
        | unbind       | x.unbind(1)[1]               | [[0.0, 1.0, 0.0], [0.0, 2.0, 0.0]] |
        | tensor_split | x.tensor_split(2, 1)[0]      | [[1.0, 2.0, 0.0], [3.0, 4.0, 0.0]] |
        | twice        | x[1][1:]                     | [[0.0, 0.0, 0.0], [0.0, 1.0, 2.0]] |
        | strided      | x.as_strided((2, 2), (3, 2)) | [[1.0, 0.0, 2.0], [3.0, 0.0, 4.0]] |

    @GRA-16.3
    Scenario Outline: Windows: <code>
      Given `x = torch.tensor([1.0, 2.0, 3.0, 4.0], requires_grad=True)`
      And `y = <code>`
      When `y.backward(torch.arange(1.0, y.numel() + 1).reshape(y.shape))`
      Then `x.grad` is `<gradient>`
      And `x` is unchanged

      Examples:
        | case    | code                         | gradient             |
        | unfold  | x.unfold(0, 2, 1)            | [1.0, 5.0, 9.0, 6.0] |
        | gaps    | x.unfold(0, 2, 2)            | [1.0, 2.0, 3.0, 4.0] |
        | wide    | x.unfold(0, 3, 1)            | [1.0, 6.0, 8.0, 6.0] |
        | strided | x.as_strided((3, 2), (1, 1)) | [1.0, 5.0, 9.0, 6.0] |

  Rule: GRA-17 The gradient of a selection belongs to the selected elements

    @GRA-17.1
    Scenario Outline: Index arrays and masks: <code>
      Given `x = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)`
      And `y = <code>`
      When `y.backward(torch.arange(1.0, y.numel() + 1).reshape(y.shape))`
      Then `x.grad` is `<gradient>`
      And `x` is unchanged

      Examples:
        | case       | code                           | gradient                           |
        | list       | x[[1]]                         | [[0.0, 0.0, 0.0], [1.0, 2.0, 3.0]] |
        | duplicates | x[[1, 1, 0]]                   | [[7.0, 8.0, 9.0], [5.0, 7.0, 9.0]] |
        | pairs      | x[[0, 1, 1], [2, 0, 0]]        | [[0.0, 0.0, 1.0], [5.0, 0.0, 0.0]] |
        | column     | x[:, [0, 2]]                   | [[1.0, 0.0, 2.0], [3.0, 0.0, 4.0]] |
        | negative   | x[[-1]]                        | [[0.0, 0.0, 0.0], [1.0, 2.0, 3.0]] |
        | mask       | x[x > 2]                       | [[0.0, 0.0, 1.0], [2.0, 3.0, 4.0]] |
        | rows       | x[torch.tensor([True, False])] | [[1.0, 2.0, 3.0], [0.0, 0.0, 0.0]] |
        | mixed      | x[0, [1, 1]]                   | [[0.0, 3.0, 0.0], [0.0, 0.0, 0.0]] |
        | view       | x.T[[0, 0]]                    | [[4.0, 0.0, 0.0], [6.0, 0.0, 0.0]] |

    @GRA-17.2
    Scenario Outline: Functions: <code>
      Given `x = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)`
      And `y = <code>`
      When `y.backward(torch.arange(1.0, y.numel() + 1).reshape(y.shape))`
      Then `x.grad` is `<gradient>`
      And `x` is unchanged

      Examples:
        | case         | code                                                 | gradient                               |
        | index_select | torch.index_select(x, 1, torch.tensor([0, 0, 2]))    | [[3.0, 0.0, 3.0], [9.0, 0.0, 6.0]]     |
        | gather       | torch.gather(x, 1, torch.tensor([[0, 0], [2, 1]]))   | [[3.0, 0.0, 0.0], [0.0, 4.0, 3.0]]     |
        | take         | torch.take(x, torch.tensor([5, 0, 5]))               | [[2.0, 0.0, 0.0], [0.0, 0.0, 4.0]]     |
        | along        | torch.take_along_dim(x, torch.tensor([[1], [2]]), 1) | [[0.0, 1.0, 0.0], [0.0, 0.0, 2.0]]     |
        | masked       | torch.masked_select(x, x > 4)                        | [[0.0, 0.0, 0.0], [0.0, 1.0, 2.0]]     |
        | where        | torch.where(x > 2, x, 0)                             | [[0.0, 0.0, 3.0], [4.0, 5.0, 6.0]]     |
        | where_not    | torch.where(x > 2, 1.0, x)                           | [[1.0, 2.0, 0.0], [0.0, 0.0, 0.0]]     |
        | where_both   | torch.where(x > 2, x * 10, x)                        | [[1.0, 2.0, 30.0], [40.0, 50.0, 60.0]] |

  Rule: GRA-18 The gradient of a copy belongs to the copied elements

    @GRA-18.1
    Scenario Outline: Copies and casts: <code>
      Given `x = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)`
      And `y = <code>`
      When `y.backward(torch.arange(1.0, y.numel() + 1).reshape(y.shape))`
      Then `x.grad` is `<gradient>`
      And `x` is unchanged

      Examples:
        | case           | code                                              | gradient                           |
        | clone          | x.clone()                                         | [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]] |
        | contiguous     | x.T.contiguous()                                  | [[1.0, 3.0, 5.0], [2.0, 4.0, 6.0]] |
        | double         | x.double()                                        | [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]] |
        | half           | x.half()                                          | [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]] |
        | to             | x.to(torch.float32, copy=True)                    | [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]] |
        | as_tensor      | torch.as_tensor(x, dtype=torch.float64)           | [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]] |
        | type_as        | x.type_as(torch.tensor(1.0, dtype=torch.float64)) | [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]] |
        | there_and_back | x.double().float()                                | [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]] |

    @GRA-18.2
    Scenario Outline: Joined: <code>
      Given `x = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `w = torch.tensor([3.0, 4.0], requires_grad=True)`
      And `y = <code>`
      When `y.backward(torch.arange(1.0, y.numel() + 1).reshape(y.shape))`
      Then `x.grad` is `<gradient>`
      And `w.grad` is `<of_w>`
      And `x` is unchanged
      And `w` is unchanged

      Examples:
        | case   | code                       | gradient   | of_w       |
        | cat    | torch.cat([x, w])          | [1.0, 2.0] | [3.0, 4.0] |
        | twice  | torch.cat([x, w, x])       | [6.0, 8.0] | [3.0, 4.0] |
        | stack  | torch.stack([x, w])        | [1.0, 2.0] | [3.0, 4.0] |
        | axis   | torch.stack([x, w], 1)     | [1.0, 3.0] | [2.0, 4.0] |
        | hstack | torch.hstack([w, x])       | [3.0, 4.0] | [1.0, 2.0] |
        | vstack | torch.vstack([x, w])       | [1.0, 2.0] | [3.0, 4.0] |
        | dtypes | torch.cat([x.double(), w]) | [1.0, 2.0] | [3.0, 4.0] |

    @GRA-18.3
    Scenario Outline: Repeated and rearranged: <code>
      Given `x = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)`
      And `y = <code>`
      When `y.backward(torch.arange(1.0, y.numel() + 1).reshape(y.shape))`
      Then `x.grad` is `<gradient>`
      And `x` is unchanged

      Examples:
        | case        | code                      | gradient                                |
        | repeat      | x.repeat(2, 1)            | [[8.0, 10.0, 12.0], [14.0, 16.0, 18.0]] |
        | tile        | x.tile(2)                 | [[5.0, 7.0, 9.0], [17.0, 19.0, 21.0]]   |
        | interleave  | x.repeat_interleave(2)    | [[3.0, 7.0, 11.0], [15.0, 19.0, 23.0]]  |
        | interleave1 | x.repeat_interleave(2, 1) | [[3.0, 7.0, 11.0], [15.0, 19.0, 23.0]]  |
        | flip        | x.flip(0)                 | [[4.0, 5.0, 6.0], [1.0, 2.0, 3.0]]      |
        | fliplr      | x.fliplr()                | [[3.0, 2.0, 1.0], [6.0, 5.0, 4.0]]      |
        | flipud      | x.flipud()                | [[4.0, 5.0, 6.0], [1.0, 2.0, 3.0]]      |
        | rot90       | x.rot90()                 | [[5.0, 3.0, 1.0], [6.0, 4.0, 2.0]]      |
        | roll        | x.roll(1)                 | [[2.0, 3.0, 4.0], [5.0, 6.0, 1.0]]      |
        | roll1       | x.roll(1, 1)              | [[2.0, 3.0, 1.0], [5.0, 6.0, 4.0]]      |
        | diag        | x.diag()                  | [[1.0, 0.0, 0.0], [0.0, 2.0, 0.0]]      |
        | embed       | x[0].diag()               | [[1.0, 5.0, 9.0], [0.0, 0.0, 0.0]]      |

  Rule: GRA-19 Gradients of reductions

    @GRA-19.1
    Scenario Outline: Sums and means: <code>
      Given `x = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)`
      And `y = <code>`
      When `y.backward(torch.arange(1.0, y.numel() + 1).reshape(y.shape))`
      Then `x.grad` is `<gradient>`
      And `x` is unchanged

      Examples:
        | case    | code                       | gradient                             |
        | sum     | x.sum()                    | [[1.0, 1.0, 1.0], [1.0, 1.0, 1.0]]   |
        | sum0    | x.sum(0)                   | [[1.0, 2.0, 3.0], [1.0, 2.0, 3.0]]   |
        | keep    | x.sum(1, keepdim=True)     | [[1.0, 1.0, 1.0], [2.0, 2.0, 2.0]]   |
        | axes    | x.sum((0, 1))              | [[1.0, 1.0, 1.0], [1.0, 1.0, 1.0]]   |
        | double  | x.sum(dtype=torch.float64) | [[1.0, 1.0, 1.0], [1.0, 1.0, 1.0]]   |
        | mean    | (x * 6).mean()             | [[1.0, 1.0, 1.0], [1.0, 1.0, 1.0]]   |
        | mean1   | x[:, :2].mean(1)           | [[0.5, 0.5, 0.0], [1.0, 1.0, 0.0]]   |
        | cumsum  | x.cumsum(0)                | [[5.0, 7.0, 9.0], [4.0, 5.0, 6.0]]   |
        | cumsum1 | x.cumsum(1)                | [[6.0, 5.0, 3.0], [15.0, 11.0, 6.0]] |

    @GRA-19.2
    Scenario Outline: Products: <code>
      Given `x = torch.tensor([[1.0, 2.0], [4.0, 8.0]], requires_grad=True)`
      And `y = <code>`
      When `y.backward(torch.arange(1.0, y.numel() + 1).reshape(y.shape))`
      Then `x.grad` is `<gradient>`
      And `x` is unchanged

      Examples:
        | case  | code                       | gradient                     |
        | prod  | x.prod()                   | [[64.0, 32.0], [16.0, 8.0]]  |
        | prod0 | x.prod(0)                  | [[4.0, 16.0], [1.0, 4.0]]    |
        | keep  | x.prod(1, keepdim=True)    | [[2.0, 1.0], [16.0, 8.0]]    |
        | zero  | (x - 2).prod()             | [[0.0, -12.0], [-0.0, -0.0]] |
        | zero1 | (x - 2).prod(1)            | [[0.0, -1.0], [12.0, 4.0]]   |
        | zeros | ((x - 1) * (x - 2)).prod() | [[0.0, 0.0], [0.0, 0.0]]     |

    @GRA-19.3
    Scenario Outline: Extremes: <code>
      Given `x = torch.tensor([[1.0, 4.0, 4.0], [2.0, 1.0, 1.0]], requires_grad=True)`
      And `y = <code>`
      When `y.backward(torch.arange(1.0, y.numel() + 1).reshape(y.shape))`
      Then `x.grad` is `<gradient>`
      And `x` is unchanged

      Examples:
        | case     | code                    | gradient                                                                        |
        | max      | x.max()                 | [[0.0, 0.5, 0.5], [0.0, 0.0, 0.0]]                                              |
        | min      | x.min()                 | [[0.3333333432674408, 0.0, 0.0], [0.0, 0.3333333432674408, 0.3333333432674408]] |
        | amax     | x.amax(0)               | [[0.0, 2.0, 3.0], [1.0, 0.0, 0.0]]                                              |
        | amax1    | x.amax(1)               | [[0.0, 0.5, 0.5], [2.0, 0.0, 0.0]]                                              |
        | amin     | x.amin(1)               | [[1.0, 0.0, 0.0], [0.0, 1.0, 1.0]]                                              |
        | amin_all | x.amin((0, 1))          | [[0.3333333432674408, 0.0, 0.0], [0.0, 0.3333333432674408, 0.3333333432674408]] |
        | keep     | x.amax(1, keepdim=True) | [[0.0, 0.5, 0.5], [2.0, 0.0, 0.0]]                                              |
        | max1     | x.max(1)[0]             | [[0.0, 1.0, 0.0], [2.0, 0.0, 0.0]]                                              |
        | min1     | x.min(1)[0]             | [[1.0, 0.0, 0.0], [0.0, 2.0, 0.0]]                                              |
        | max0     | x.max(0)[0]             | [[0.0, 2.0, 3.0], [1.0, 0.0, 0.0]]                                              |

  Rule: GRA-20 A function without a derivative stops the gradient

    @GRA-20.1
    Scenario Outline: <code>
      Given `x = torch.tensor([3.0, 5.0], requires_grad=True)`
      And `y = (<code>).sum()`
      When `y.backward()`
      Then it fails with `NO_GRADIENT`
      And `x.grad` is `None`
      And `x` is unchanged
      And `y` is unchanged

      Examples:
        | case      | code   |
        | floor     | x // 2 |
        | remainder | 7 % x  |

  Rule: GRA-30 Gradients of matrix products

    @GRA-30.1
    Scenario Outline: <case>
      Given `x = torch.tensor(<left>, requires_grad=True)`
      And `w = torch.tensor(<right>, requires_grad=True)`
      And `y = x @ w`
      When `y.backward(torch.arange(1, y.numel() + 1).reshape(y.shape))`
      Then `x.grad` is `<x>`
      And `w.grad` is `<w>`

      Examples:
        | case             | left                                 | right                              | x                                           | w                                        |
        | matrices         | [[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]] | [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]] | [[14.0, 32.0], [32.0, 77.0], [50.0, 122.0]] | [[48.0, 57.0, 66.0], [60.0, 72.0, 84.0]] |
        | vectors          | [1.0, 2.0, 3.0]                      | [4.0, 5.0, 6.0]                    | [4.0, 5.0, 6.0]                             | [1.0, 2.0, 3.0]                          |
        | matrix by column | [[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]] | [7.0, 8.0]                         | [[7.0, 8.0], [14.0, 16.0], [21.0, 24.0]]    | [22.0, 28.0]                             |
        | row by matrix    | [7.0, 8.0]                           | [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]] | [14.0, 32.0]                                | [[7.0, 14.0, 21.0], [8.0, 16.0, 24.0]]   |
        | stack by matrix  | [[[1.0, 2.0]], [[3.0, 4.0]]]         | [[5.0, 6.0], [7.0, 8.0]]           | [[[17.0, 23.0]], [[39.0, 53.0]]]            | [[10.0, 14.0], [14.0, 20.0]]             |
        | matrix by stack  | [[5.0, 6.0], [7.0, 8.0]]             | [[[1.0], [2.0]], [[3.0], [4.0]]]   | [[10.0, 14.0], [14.0, 20.0]]                | [[[19.0], [22.0]], [[43.0], [50.0]]]     |
        | stack by column  | [[[1.0, 2.0]], [[3.0, 4.0]]]         | [5.0, 6.0]                         | [[[5.0, 6.0]], [[10.0, 12.0]]]              | [7.0, 10.0]                              |
        | row by stack     | [5.0, 6.0]                           | [[[1.0], [2.0]], [[3.0], [4.0]]]   | [7.0, 10.0]                                 | [[[5.0], [6.0]], [[10.0], [12.0]]]       |
        | broadcast stacks | [[[1.0, 2.0]], [[3.0, 4.0]]]         | [[[5.0], [6.0]]]                   | [[[5.0, 6.0]], [[10.0, 12.0]]]              | [[[7.0], [10.0]]]                        |

    @GRA-30.2
    Scenario: Complex numbers
      Given `x = torch.tensor([[1 + 2j, 3 - 1j]], requires_grad=True)`
      And `w = torch.tensor([[2 - 1j], [1 + 1j]], requires_grad=True)`
      And `y = x @ w`
      When `y.backward(torch.tensor([[1 + 1j]]))`
      Then `x.grad` is `[[1 + 3j, 2 + 0j]]`
      And `w.grad` is `[[3 - 1j], [2 + 4j]]`
