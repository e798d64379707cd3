Feature: Splitting across the libraries

  @needs:MEM-1 @needs:MEM-2 @needs:MEM-8 @needs:MEM-9 @needs:DTY-1 @needs:PCE-1 @needs:PCE-5 @needs:PCE-7 @needs:PCE-12 @needs:PCE-16 @needs:PCE-18
  Rule: PCE-20 An array from a piece of a tensor shares its memory

    @PCE-20.1
    Scenario Outline: <description>: n = piece.numpy()
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      And `piece = t.<piece>`
      When `n = piece.numpy()`
      Then `n` is `<elements>`
      And `n` has strides `<strides>`
      And `n` and `piece` have the same memory
      And `n` and `t` share memory
      And `t` is unchanged

      Examples:
        | case     | description          | piece                         | elements                                             | strides    |
        | split    | A piece of split     | split(2, 1)[1]                | [[3.0], [6.0]]                                       | (12, 4)    |
        | unbind   | A piece of unbind    | unbind(1)[2]                  | [3.0, 6.0]                                           | (12,)      |
        | narrow   | A narrowed tensor    | narrow(1, 1, 2)               | [[2.0, 3.0], [5.0, 6.0]]                             | (12, 4)    |
        | diagonal | A diagonal           | diagonal(1)                   | [2.0, 6.0]                                           | (16,)      |
        | unfold   | Windows              | unfold(1, 2, 1)               | [[[1.0, 2.0], [2.0, 3.0]], [[4.0, 5.0], [5.0, 6.0]]] | (12, 4, 4) |
        | strided  | A view of as_strided | as_strided((2, 2), (1, 3), 1) | [[2.0, 5.0], [3.0, 6.0]]                             | (4, 12)    |
        | part     | Part of a piece      | split(2, 1)[0][1]             | [4.0, 5.0]                                           | (4,)       |

    @PCE-20.2 @needs:MEM-5
    Scenario: A write to an array of windows is seen through the other windows
      Given `t = torch.tensor([1.0, 2.0, 3.0])`
      And `n = t.unfold(0, 2, 1).numpy()`
      When `n[0, 1] = 9`
      Then `n` is `[[1.0, 9.0], [9.0, 3.0]]`
      And `t` is `[1.0, 9.0, 3.0]`

  @needs:MEM-3 @needs:MEM-4 @needs:MEM-13 @needs:MEM-14 @needs:MEM-15 @needs:DTY-3 @needs:PCE-8 @needs:PCE-11 @needs:PCE-12 @needs:PCE-17 @needs:PCE-19
  Rule: PCE-21 A tensor from a piece of an array shares its memory

    @PCE-21.1
    Scenario Outline: <description>: t = torch.from_numpy(piece)
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      And `piece = np.<piece>`
      When `t = torch.from_numpy(piece)`
      Then `t` is `<elements>`
      And `t` has strides `<strides>`
      And `t.storage_offset()` is `0`
      And `t` and `piece` have the same memory
      And `t` and `a` share memory
      And `a` is unchanged

      Examples:
        | case    | description          | piece                                                          | elements                                             | strides   |
        | split   | A piece of split     | split(a, 3, 1)[1]                                              | [[2.0], [5.0]]                                       | (3, 1)    |
        | unstack | A piece of unstack   | unstack(a, axis=1)[2]                                          | [3.0, 6.0]                                           | (3,)      |
        | windows | Writable windows     | lib.stride_tricks.sliding_window_view(a, 2, 1, writeable=True) | [[[1.0, 2.0], [2.0, 3.0]], [[4.0, 5.0], [5.0, 6.0]]] | (3, 1, 1) |
        | strided | A view of as_strided | lib.stride_tricks.as_strided(a, (2, 2), (8, 24))               | [[1.0, 4.0], [2.0, 5.0]]                             | (1, 3)    |

    @PCE-21.2 @needs:MEM-1 @needs:MEM-2 @needs:MEM-8 @needs:MEM-9 @needs:CPY-1 @needs:CPY-8
    Scenario: A chain of pieces and conversions ends in the first memory
      Given `a = np.array([[1.0, 2.0, 3.0, 4.0], [5.0, 6.0, 7.0, 8.0]])`
      And `t = torch.from_numpy(np.split(a, 2, 1)[1])`
      And `n = t.diagonal().numpy()`
      When `u = torch.as_tensor(n)`
      Then `u` is `[3.0, 8.0]`
      And `u` has strides `(5,)`
      And `u` and `n` have the same memory
      And `u` and `a` share memory
      And `a` is unchanged

  @needs:PCE-1 @needs:PCE-2 @needs:PCE-3 @needs:PCE-4 @needs:PCE-5 @needs:PCE-6 @needs:PCE-7 @needs:PCE-12 @needs:PCE-16 @needs:PCE-18
  Rule: PCE-22 A piece of a tensor in the graph is in the graph

    @PCE-22.1
    Scenario Outline: <description>: v = t.<piece>
      Given `t = torch.tensor([[1.0, 2.0], [3.0, 4.0]], requires_grad=True)`
      When `v = t.<piece>`
      Then `v.requires_grad` is `True`
      And `v.is_leaf` is `False`
      And `v` and `t` share memory
      And `t` is unchanged

      Examples:
        | case         | description          | piece                  |
        | tensor_split | A section            | tensor_split(2)[1]     |
        | select       | A single index       | select(0, 1)           |
        | narrow       | A narrowed tensor    | narrow(0, 1, 1)        |
        | diagonal     | A diagonal           | diagonal()             |
        | unfold       | Windows              | unfold(1, 2, 1)        |
        | strided      | A view of as_strided | as_strided((2,), (3,)) |

    @PCE-22.2
    Scenario Outline: <description>, one of several results
      Given `t = torch.tensor([[1.0, 2.0], [3.0, 4.0]], requires_grad=True)`
      When `v = t.<piece>`
      Then `v.requires_grad` is `True`
      And `v.is_leaf` is `False`
      And `v` is `<elements>`
      And `t` is unchanged

      Examples:
        | case   | description       | piece          | elements       |
        | split  | A piece of split  | split(1)[1]    | [[3.0, 4.0]]   |
        | chunk  | A chunk           | chunk(2, 1)[0] | [[1.0], [3.0]] |
        | unbind | A piece of unbind | unbind()[1]    | [3.0, 4.0]     |

    @PCE-22.3 @needs:DTY-1 @needs:PRN-1
    Scenario Outline: A piece made by <description> prints the name of the function
      Given `t = torch.tensor([0.5, 0.25], requires_grad=True)`
      When `v = t.<piece>`
      Then `v` prints
        """
        <text>
        """

      Examples:
        | case         | description                | piece                  | text                                                  |
        | split        | split                      | split(1)[0]            | tensor([0.5000], grad_fn=<SplitBackward0>)            |
        | sizes        | split with a list of sizes | split([1, 1])[0]       | tensor([0.5000], grad_fn=<SplitWithSizesBackward0>)   |
        | tensor_split | tensor_split               | tensor_split(2)[0]     | tensor([0.5000], grad_fn=<SliceBackward0>)            |
        | unbind       | unbind                     | unbind()[0]            | tensor(0.5000, grad_fn=<UnbindBackward0>)             |
        | select       | select                     | select(0, 0)           | tensor(0.5000, grad_fn=<SelectBackward0>)             |
        | unfold       | unfold                     | unfold(0, 2, 1)        | tensor([[0.5000, 0.2500]], grad_fn=<UnfoldBackward0>) |
        | strided      | as_strided                 | as_strided((1,), (1,)) | tensor([0.5000], grad_fn=<AsStridedBackward0>)        |

  @needs:PCE-1 @needs:PCE-2 @needs:PCE-3 @needs:PCE-4 @needs:PCE-5 @needs:PCE-6 @needs:PCE-7
  Rule: PCE-23 Pieces that one call made of a graph member are not writable

    @PCE-23.1
    Scenario Outline: <description>: piece[...] = 9
      Given `leaf = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `t = leaf.clone()`
      And `piece = t.<pieces>[0]`
      When `piece[...] = 9`
      Then it fails with `REQUIRES_GRAD`
      And `piece` is unchanged
      And `t` is unchanged
      And `leaf` is unchanged

      Examples:
        | case   | description             | pieces        |
        | split  | A piece of split        | split(1)      |
        | sizes  | A piece of a given size | split([1, 1]) |
        | chunk  | A chunk                 | chunk(2)      |
        | unbind | A piece of unbind       | unbind()      |

    @PCE-23.2 @needs:MEM-5
    Scenario Outline: <description> is writable
      Given `leaf = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `t = leaf.clone()`
      And `piece = t.<piece>`
      When `piece[...] = 9`
      Then `t` is `[9.0, 2.0]`
      And `leaf` is unchanged

      Examples:
        | case         | description       | piece              |
        | tensor_split | A section         | tensor_split(2)[0] |
        | select       | A single index    | select(0, 0)       |
        | narrow       | A narrowed tensor | narrow(0, 0, 1)    |

    @PCE-23.3 @needs:MEM-6 @needs:VIW-1 @needs:VIW-14
    Scenario Outline: A view of a piece: piece = t.<view>
      Given `leaf = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `t = leaf.clone()`
      And `piece = t.<view>`
      When `piece[...] = 9`
      Then it fails with `REQUIRES_GRAD`
      And `piece` is unchanged
      And `t` is unchanged
      And `leaf` is unchanged

      Examples:
        | case      | view                   |
        | slice     | split(1)[0][:]         |
        | axis      | chunk(2)[1][None]      |
        | transpose | split(1)[0][None].T    |
        | reshape   | unbind()[0].reshape(1) |

  Rule: PCE-24 Pieces that one call made take no elements that require gradients

    @PCE-24.1
    Scenario Outline: <description>
      Given `t = torch.tensor([1.0, 2.0])`
      And `s = torch.tensor([9.0], requires_grad=True)`
      And `piece = t.<piece>`
      When `<write>`
      Then it fails with `REQUIRES_GRAD`
      And `piece` is unchanged
      And `t` is unchanged
      And `s` is unchanged
      And `(t.requires_grad, piece.requires_grad)` is `(False, False)`

      Examples:
        | case   | description                       | piece                | write                                      |
        | split  | copy_ to a piece of split         | split(1)[0]          | piece.copy_(s)                             |
        | sizes  | copy_ to a piece of a given size  | split([1, 1])[1]     | piece.copy_(s)                             |
        | chunk  | A chunk with a number added       | chunk(2)[0]          | piece.add_(s)                              |
        | unbind | An operation on a piece of unbind | unbind()[0]          | piece.mul_(s[0])                           |
        | item   | An assignment                     | split(1)[0]          | piece[...] = s                             |
        | list   | An assignment at an index array   | split(1)[0]          | piece[[0]] = s                             |
        | put    | index_put_                        | split(1)[0]          | piece.index_put_((torch.tensor([0]),), s)  |
        | copy   | index_copy_                       | split(1)[0]          | piece.index_copy_(0, torch.tensor([0]), s) |
        | view   | A view of a piece                 | chunk(2)[1][None][0] | piece.copy_(s)                             |

    @PCE-24.2 @needs:MEM-6 @needs:ASG-20
    Scenario Outline: <description> takes them
      Given `t = torch.tensor([1.0, 2.0])`
      And `s = torch.tensor([9.0], requires_grad=True)`
      And `piece = t.<piece>`
      When `<write>`
      Then `t` is `[9.0, 2.0]`
      And `t.requires_grad` is `<requires>`
      And `s` is unchanged

      Examples:
        | case         | description                  | piece              | write                                | requires |
        | tensor_split | A section                    | tensor_split(2)[0] | piece.copy_(s)                       | True     |
        | narrow       | A narrowed tensor            | narrow(0, 0, 1)    | piece.copy_(s)                       | True     |
        | slice        | A slice                      | split(2)[0]        | t[:1] = s                            | True     |
        | no_grad      | Without recording, a piece   | split(1)[0]        | with torch.no_grad(): piece.copy_(s) | False    |
        | detached     | A piece of a detached source | split(1)[0]        | piece.copy_(s.detach())              | False    |
